"""What is checked in a letter, and where Amnesty's sections give different advice."""

from __future__ import annotations

from letterstall.ui.preferences.switches import Section, Switch
from letterstall.ui.session import Session


class ChecksSection(Section):
    """A switch for each check; what stops the export has none."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("What is checked"), self.tr("All of this is advice. The letter is yours."))
        self._session = session
        self.switches = {name: Switch(words) for name, words in self._words().items()}
        for name, switch in self.switches.items():
            switch.box.setChecked(name not in session.desk.settings.checks_off)
            switch.chosen.connect(lambda is_on, name=name: session.switch_check(name, is_on))
            self.column.addWidget(switch)

    def _words(self) -> dict[str, str]:
        return {
            "asks": self.tr("The letter still makes each ask of the case"),
            "names": self.tr("Names are spelt as in the case"),
            "dates": self.tr("Dates are those of the case"),
            "numbers": self.tr("Numbers are those of the case"),
            "places": self.tr("Places are those of the case"),
            "closing": self.tr("A French closing repeats the salutation"),
            "spelling": self.tr("Words are spelt as in the dictionary"),
            "insults": self.tr("No insults and no threats"),
            "politics": self.tr("No politics"),
            "shouting": self.tr("No capitals or exclamation marks that shout"),
        }


class PracticeSection(Section):
    """Advice that differs from section to section: each with the reasons of both sides."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("Where Amnesty’s sections differ"), self.tr("If your section gives its own advice, follow that.")
        )
        settings = session.desk.settings
        self.own_words = Switch(
            self.tr("Say how much of the letter is in my own words"),
            self.tr(
                "Some sections find that letters which are all alike count little. Others say that speed and number "
                "count more than wording. The model letter as it stands is a good letter."
            ),
        )
        self.mentions = Switch(
            self.tr("Tell me when the letter names Amnesty"),
            self.tr(
                "Some sections ask you to write as a member or an activist. Others advise against naming Amnesty, "
                "since a letter from a person may weigh more."
            ),
        )
        self.own_words.box.setChecked(settings.own_words_shown)
        self.own_words.chosen.connect(session.show_own_words)
        self.mentions.box.setChecked("mentions" not in settings.checks_off)
        self.mentions.chosen.connect(lambda is_on: session.switch_check("mentions", is_on))
        for switch in (self.own_words, self.mentions):
            self.column.addWidget(switch)
