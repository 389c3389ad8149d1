"""Choosing a method for peer consultation, and its card."""

from typing import Final

METHODS_FOLD: Final = "Samen kijken naar een situatie: welke methode past?"
METHODS_TASK: Final = "Vraag eerst: waar zit je mee? Kies daarna een methode. De stappen en de tijd verschijnen hier en op het scherm."
METHODS_REST: Final = "Past altijd"
METHODS_REST_HINT: Final = "Begin hiermee als de groep eerst wil horen wat al lukt."
METHOD_BEGIN: Final = "Begin: {name}"
METHOD_ABOUT: Final = "{name}: {minutes} minuten, voor {low} tot {high} mensen."
METHOD_PHASE: Final = "{minutes} min: {text}"
METHOD_CARD: Final = "Zo doe je het: {name}"
METHOD_RUN: Final = "Kies deze methode in de regie, onder Samen kijken naar een situatie. Bij elke stap zet je daar de tijd aan. Of print de kaart, onder Documenten."
METHOD_FOR: Final = "{name}. {hint}"
METHOD_FOR_NAMES: Final = "Kies: {methods}."
METHOD_HEAD: Final = ("Min", "Wat je doet")
TIMER_STEP: Final = "{n} minuten voor deze stap"
