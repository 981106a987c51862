import type { LanguageRules } from "./language-rules";
import { anyOf, words } from "./words";

/** Verbs whose past form reports speech. */
const reported = `
  acknowledged added admitted alleged announced argued articulated asserted assured cautioned charged claimed
  commented complained conceded concluded confirmed contended declared denied described disclosed emphasised
  emphasized explained hinted indicated insisted lamented mentioned noted objected observed pledged predicted
  promised quipped quoted recalled recounted reiterated remarked replied reported responded retorted revealed said
  stated stressed suggested testified told tweeted underlined underscored urged vowed warned wrote`;

/** Verbs whose present form can hardly be a noun. */
const reports =
  "says tells writes argues insists warns denies asserts alleges believes maintains acknowledges";

/** Verbs whose present form may be a noun, so that "that" must follow. */
const reportsThat = "claims notes reports states stresses adds announces confirms estimates explains";

export const english: LanguageRules = {
  openAbbreviations: words(`
    mr mrs ms mx dr prof gen lt col sgt capt cmdr adm maj brig rev hon fr sr msgr pres gov sen rep amb
    supt insp det messrs st mt ft e.g i.e cf vs v viz al approx est`),
  numberAbbreviations: words(`
    no nos jan feb mar apr jun jul aug sep sept oct nov dec art sec ch vol fig p pp ca c`),
  closingAbbreviations: words("inc ltd corp co bros jr sr dept univ assn"),
  openers: words(`
    the a an this that these those there he she it they we you i his her its their our my your
    but and or so yet in on at for from with by to of after before during while when where if as although
    though because since until unless however meanwhile moreover according instead then now also still
    what who why how which some many most few both all no not one another each every officials police`),
  attribution: anyOf([
    ...words(reported),
    ...words(reports),
    ...Array.from(words(reportsThat), (verb) => `${verb} that`),
    "according to",
    "reportedly",
    "allegedly",
    "purportedly",
    "saying",
    "claiming that",
    "in the words of",
    "in (?:a|an|his|her|its|their|the) (?:statement|interview|article|post|speech|letter|report|column)",
    "(?:statement|report|letter|post) (?:by|from|released by)",
  ]),
  claim: anyOf([
    "(?:most|least|first|last|only|never|always|none|nobody|every|all|majority|minority|half|third|quarter)",
    "(?:largest|biggest|highest|lowest|smallest|longest|shortest|oldest|youngest|fastest|slowest|worst|best|latest)",
    "(?:more|less|fewer|higher|lower|larger|smaller) than",
    "(?:dozens?|hundreds?|thousands?|millions?|billions?|trillions?|percent|per cent)",
    "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)",
    "(?:doubled|tripled|halved|rose|fell|dropped|increased|decreased|grew|declined|soared|plunged)",
    "because|due to|caused?|led to|leads? to|result(?:ed|s)? (?:in|of|from)|thanks to|therefore",
    "today|yesterday|tomorrow|(?:last|next|this) (?:week|month|year)|years? ago|since",
    "illegal|banned|law|voted|elected|killed|died|injured|arrested|convicted|sentenced",
  ]),
};
