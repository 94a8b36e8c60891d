"""Ten right words of letters and five slips with what was meant, for each dictionary that is shipped."""

RIGHT = {
    "en-GB": "prisoner release organisation neighbour lawyer’s don’t well-known colour Xinjiang immediately",
    "en-US": "prisoner release organization neighbor lawyer’s don’t well-known color China immediately",
    "fr": "l’homme d’abord aujourd’hui prisonnière libération a-t-il demandez-vous où cœur France",
    "es": "preso libertad inmediatamente ministro señor está acción según dígame España",
    "de": "Gefangene Freilassung Menschenrechte Bundesregierung Straße geehrter unverzüglich für Deutschland",
    "it": "dell’uomo prigioniero libertà immediatamente è perché ministro c’è all’ambasciata Italia",
    "nl": "gevangene vrijlating mensenrechten onmiddellijk minister foto’s zo’n geachte regering Nederland",
    "pt": "preso libertação imediatamente ministro senhor está ação disse-lhe d’água Portugal",
    "pt-BR": "preso libertação imediatamente ministro senhor está ação disse-lhe fato Brasil",
    "ar": "السجين الحرية حقوق الإنسان وزير العدل فوراً محاكمة الـحكومة مُحَامٍ",
    "ru": "заключённый освобождение немедленно правительство министр прав человека по-русски адвокат Россия",
}

SLIPS = {
    "en-GB": {
        "recieve": "receive",
        "goverment": "government",
        "prisonner": "prisoner",
        "teh": "the",
        "tortue": "torture",
    },
    "en-US": {
        "recieve": "receive",
        "goverment": "government",
        "prisonner": "prisoner",
        "lawer": "lawyer",
        "colour": "color",
    },
    "fr": {
        "gouvernment": "gouvernement",
        "libertée": "liberté",
        "prisonier": "prisonnier",
        "imédiatement": "immédiatement",
        "l’avoccat": "l’avocat",
    },
    "es": {
        "govierno": "gobierno",
        "libertat": "libertad",
        "inmediatamnte": "inmediatamente",
        "ministo": "ministro",
        "accion": "acción",
    },
    "de": {
        "Regirung": "Regierung",
        "Gefängniss": "Gefängnis",
        "unverzüglcih": "unverzüglich",
        "Folterr": "Folter",
        "Anwallt": "Anwalt",
    },
    "it": {
        "governno": "governo",
        "libbertà": "libertà",
        "imediatamente": "immediatamente",
        "perche": "perché",
        "avoccato": "avvocato",
    },
    "nl": {
        "regerring": "regering",
        "vrijhijd": "vrijheid",
        "onmiddelijk": "onmiddellijk",
        "gevangeniss": "gevangenis",
        "advokaat": "advocaat",
    },
    "pt": {
        "liberdad": "liberdade",
        "govêrno": "governo",
        "imediatamnte": "imediatamente",
        "prisião": "prisão",
        "advogdo": "advogado",
    },
    "pt-BR": {
        "liberdad": "liberdade",
        "govêrno": "governo",
        "imediatamnte": "imediatamente",
        "prisião": "prisão",
        "advogdo": "advogado",
    },
    "ar": {"الحكوومة": "الحكومة", "السججين": "السجين", "الحررية": "الحرية", "محاممي": "محامي", "الإنسسان": "الإنسان"},
    "ru": {
        "правительсвто": "правительство",
        "свабода": "свобода",
        "немедленнно": "немедленно",
        "адвакат": "адвокат",
        "менистр": "министр",
    },
}
