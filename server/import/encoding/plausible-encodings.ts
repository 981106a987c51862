import "server-only";

/** An encoding and the commonest letters beyond ASCII of the languages that are written in it. */
export type Plausible = { name: string; common: ReadonlySet<string>; isLatin?: boolean };

const hiragana =
  "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだでどばびぶべぼぱぴぷぺぽっゃゅょ";
const katakana =
  "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴザジズゼゾダデドバビブベボパピプペポッャュョー";
const kanji =
  "日一国人年大十二本中長出三時行見月後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水男西木聞食車何南万毎白天母火右読友左休父雨会同事自社発者地業方新場員立開手力問代明動京目通言理体田主題意不作用度強公持野以思家世多正安院心界教文元重近考画海売知道集別物使品計死特私始朝運終台広住真有口少町料工建空急止送切転研足究楽起着店病質待試族銀早映親験英医仕去味写字答夜音注帰古歌買悪図週室歩風紙黒花春赤青館屋色走秋夏習駅洋旅服夕借曜飲肉貸堂鳥飯勉冬昼茶弟牛魚兄犬妹姉漢";
const simplified =
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运";
const traditional =
  "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金";
const hangul =
  "이다는을를의에가은한하고지도로서기사자인시그나대어있것들수만보라해일으과정부리아전제주장상구여조성원며년동안되했였니까와무국관경선소공화연회비방문면위내신민게할때모없";

/** Of alphabets only the ten or so most frequent small letters: other encodings have other letters in their places. */
const russian = "оеаинтсрвлі";

/** In order of preference where two fit equally well. */
export const plausibleEncodings: readonly Plausible[] = [
  { name: "gb18030", common: new Set(simplified) },
  { name: "shift_jis", common: new Set(hiragana + katakana + kanji) },
  { name: "euc-jp", common: new Set(hiragana + katakana + kanji) },
  { name: "big5", common: new Set(traditional) },
  { name: "euc-kr", common: new Set(hangul) },
  { name: "windows-1251", common: new Set(russian) },
  { name: "koi8-r", common: new Set(russian) },
  { name: "ibm866", common: new Set(russian) },
  { name: "windows-1253", common: new Set("αοιετσνηυρ") },
  { name: "windows-1255", common: new Set("יוהלארתבמש") },
  { name: "windows-1256", common: new Set("اليمونرتبة") },
  { name: "windows-1252", common: new Set("éèêëàâçùûîïôöäüßñáíóúåæøãõœÉÀÇÖÄÜÁÍÓÚÅÆØ"), isLatin: true },
  { name: "windows-1250", common: new Set("áéíóúčěšžýřůąęłńśźżőűćđöüäôĺľťďňČŠŽŘŁŚŻÁÉÍÖÜ"), isLatin: true },
  { name: "windows-1254", common: new Set("ıişğüçöİŞĞÜÇÖâ"), isLatin: true },
  { name: "windows-1257", common: new Set("āčēģīķļņšūžąęėįųõäöüŠŽĀĒ"), isLatin: true },
];
