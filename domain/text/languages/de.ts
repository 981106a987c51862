import { cue } from "./cue-rules";
import type { LanguageRules } from "./language-rules";
import { anyOf, beginsWith, roleWithName, words } from "./words";

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
  cues: {
    checkable: [
      cue("number", {
        words: words(`
          zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend
          dutzend dutzende hunderte tausende million millionen milliarde milliarden prozent hälfte drittel viertel`),
      }),
      cue("date", {
        words: words(`
          heute gestern seit montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april
          mai juni juli august september oktober november dezember`),
        phrases: anyOf([
          "(?:im|seit|bis) (?:vergangenen|letzten|nächsten) (?:jahr|monat|woche)",
          "vor \\p{L}+ jahren",
        ]),
      }),
      cue("superlative", {
        words: words("alle nie niemals niemand immer nur mehrheit minderheit"),
        form: /^(?:einzige|erste|letzte|größte|höchste|niedrigste|kleinste|längste|kürzeste|älteste|jüngste|schnellste|meiste)[rsnm]?$/,
      }),
      cue("comparison", {
        phrases: anyOf(["(?:mehr|weniger|höher|niedriger|größer|kleiner|älter|jünger) als"]),
      }),
      cue("cause", {
        words: words("weil wegen aufgrund dank deshalb daher"),
        phrases: anyOf(["führten? .*zu", "verursachten?"]),
      }),
      cue("role", {
        // Every noun has a capital, so only a title that stands for a person says that one is named.
        phrases: roleWithName([
          "\\p{L}*(?:[Mm]inister|[Pp]räsident|[Kk]anzler|[Ss]precher|[Bb]ürgermeister|[Dd]irektor|[Ll]eiter|[Rr]ichter)(?:in)?",
          "\\p{L}*(?:[Pp]rofessor|[Tt]rainer|[Ii]ngenieur|[Aa]nwalt|[Aa]nwält|[Ff]orscher|[Aa]utor|[Cc]hef)(?:in)?",
        ]),
      }),
      cue("event", {
        words: words(`
          verboten gesetz gewählt getötet starb starben verletzt verhaftet verurteilt beschloss beschlossen entschied
          unterzeichnete kündigte schloss eröffnete verlor gewann stieg stiegen sank sanken wurde wurden`),
      }),
    ],
    opinion: [
      cue("duty", {
        form: /^sollten?$/,
        phrases: anyOf(["(?:muss|müssen) (?:endlich|jetzt)", "es ist (?:höchste )?zeit"]),
      }),
      cue("judgement", {
        words: words(
          "leider hoffentlich zum glück skandalös unsinn absurd lächerlich peinlich großartig wunderbar",
        ),
        form: /^(?:schöne|schlimme|beste|schlechte|unerträgliche|beschämende|großartige|wunderbare)[rsnm]?$/,
      }),
      cue("view", {
        phrases: anyOf(["meiner meinung nach", "meines erachtens", "ich (?:finde|glaube|meine|denke)"]),
      }),
    ],
    address: beginsWith(["lesen sie", "mehr dazu", "lesen sie auch"]),
  },
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
