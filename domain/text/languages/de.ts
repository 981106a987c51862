import type { LanguageRules } from "./language-rules";
import { anyOf, never, words } from "./words";

/** Verbs that report speech, in the forms that news uses. */
const reports = `
  sagt sagte sagten erklärt erklärte erklärten betonte betont behauptet behauptete behaupteten berichtet berichtete
  berichteten mitgeteilt versicherte versichert bestätigte bestätigt warnte warnt kritisierte meldet meldete forderte
  fordert räumte schrieb schreibt erwiderte entgegnete bezeichnete dementierte`;

export const german: LanguageRules = {
  openAbbreviations: words("dr prof hr fr st z.b d.h u.a bzw vgl ca gem inkl sog mr mrs"),
  numberAbbreviations: words("nr abs art bd s ziff tel jan feb apr aug sept okt nov dez"),
  closingAbbreviations: new Set(),
  openers: words("der die das ein eine er sie es wir ich in im an am auf bei nach vor und aber doch dann so"),
  attribution: anyOf([
    ...words(reports),
    "teilten? .+ mit",
    "kündigten? .+ an",
    "gab .+ bekannt",
    "laut",
    "zufolge",
    "nach (?:angaben|aussage|aussagen|ansicht|einschätzung|worten|informationen)",
    "(?:angeblich|mutmaßlich)",
  ]),
  speakerFollows: anyOf([
    "laut",
    "nach (?:angaben|aussage|aussagen|ansicht|einschätzung|worten|informationen)(?: (?:von|des|der))?",
  ]),
  nobody: words(`
    er sie es wir ich ihr man wer das dies dieser diese dieses einige viele manche andere dass ob wie was wo warum
    in im an am auf bei nach vor zu zum zur mit von vom für aus über weil als wenn und aber oder so nicht seit
    angeblich mutmaßlich gestern heute morgen`),
  fillers: words(
    "hat haben hatte hatten ist wird wurde auch später zuvor bereits wieder am montag dienstag mittwoch donnerstag freitag samstag sonntag",
  ),
  // Every noun has a capital, so a capital names nobody.
  name: never,
  claim: anyOf([
    "(?:alle|jede[rsnm]?|nie|niemand|immer|nur|einzige[rsnm]?|erste[rsnm]?|letzte[rsnm]?|mehrheit|hälfte|drittel)",
    "(?:größte|höchste|niedrigste|kleinste|längste|älteste|jüngste|schnellste|schlimmste|beste|meisten)[rsnm]?",
    "(?:mehr|weniger|höher|niedriger|größer|kleiner) als",
    "(?:dutzende?|hunderte?|tausende?|millionen?|milliarden?|prozent)",
    "(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig)",
    "(?:weil|wegen|aufgrund|führte[n]? zu|verursachte[n]?|dank|deshalb|daher)",
    "(?:heute|gestern|morgen|seit|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)",
    "(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)",
    "(?:verboten|gesetz|gewählt|getötet|starben?|verletzt|verhaftet|verurteilt)",
  ]),
  critical: {
    date: anyOf([
      "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
      "(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|gestern|heute|morgen",
      "jahre?n?|monate?n?|wochen?|tage?n?|stunden?|minuten?",
    ]),
    unit: anyOf([
      "prozent|dutzende?|hunderte?|tausende?|millionen?|milliarden?|hälfte|drittel|viertel|doppelt",
      "ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig",
      "euro|dollar|kronen?|franken|tonnen?|kilogramm|kilometer|meter|hektar|liter|grad|mehr|weniger|mindestens|höchstens",
    ]),
    negation: anyOf([
      "nicht|kein\\p{L}*|nie|niemals|niemand|nichts|weder|ohne|bestritt\\p{L}*|bestreite\\p{L}*",
    ]),
    modality: anyOf([
      "könn\\p{L}*|kann|darf|dürf\\p{L}*|soll\\p{L}*|muss|müss\\p{L}*|wird|werden|würde\\p{L}*",
      "angeblich|mutmaßlich|vermutlich|wahrscheinlich|möglicherweise|offenbar|nur|alle|immer|manche",
    ]),
  },
};
