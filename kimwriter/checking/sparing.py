"""What a member or an office wants no remark on, whatever the draft."""

from dataclasses import dataclass, replace

from kimwriter.checking.finding import Finding
from kimwriter.language import affixes
from kimwriter.story import Ignored


@dataclass(frozen=True, slots=True)
class Sparing:
    """Own words (lower case), findings always ignored, and how strictly EYD is to be followed.

    What good newspapers do otherwise than EYD is a hint, and a warning where `strict`.
    """

    words: frozenset[str] = frozenset()
    ignored: frozenset[Ignored] = frozenset()
    strict: bool = False

    def spares(self, finding: Finding, *, unknown: bool) -> bool:
        """Whether nobody wants to see the finding; `unknown` for one on an unknown word."""
        if Ignored(finding.rule, finding.text) in self.ignored:
            return True
        return unknown and self._own(finding.text.lower())

    def _own(self, word: str) -> bool:
        if not self.words:
            return False
        hosts = (host.rstrip("-") for host in affixes.hosts(word))
        return word in self.words or any(host in self.words for host in hosts)

    def judged(self, finding: Finding, *, house: bool) -> Finding:
        """The finding as serious as it is to be taken; `house` where newspapers do otherwise."""
        loud = finding.severity != "hint"
        return replace(finding, severity="hint") if house and loud and not self.strict else finding


NOTHING_SPARED = Sparing()
