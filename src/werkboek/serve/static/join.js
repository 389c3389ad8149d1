// A QR code carries the join code behind "#": that part is not sent to a server, so it is in
// no log. Without this script people type the code.

const field = document.getElementById("code");
const code = decodeURIComponent(location.hash.slice(1));
if (field && code && !field.value) field.value = code;
