import type { Story } from "../story";

/** Stories for files of plain text, in the encodings that older programs still write. */
export const breakwaterRussian: Story = {
  headline: "Порт Истхейвена снова закрыт для паромов",
  byline: "Нина Воронцова",
  publishedAt: "2026-02-14",
  language: "ru",
  blocks: [
    { h1: "Порт Истхейвена снова закрыт для паромов" },
    { p: "Автор: Нина Воронцова, 2026-02-14" },
    {
      p: "Паромное сообщение с Истхейвеном прервано второй раз за месяц: в ночь на субботу штормовая волна сместила четыре бетонных блока северного мола, сообщили в управлении порта.",
    },
    {
      p: "По словам начальника порта Ансельма Рота, пострадавших нет, однако фарватер придётся обследовать заново. «Мы не знаем, где именно лежит один из блоков, — признал он. — Пока не узнаем, никто не пройдёт».",
    },
    {
      p: "Предыдущий ремонт мола завершился в октябре и обошёлся городу в 3,8 млн. Подрядчик утверждает, что работы были приняты без замечаний; в акте приёмки, который видела редакция, замечаний двенадцать.",
    },
    { p: "Ближайший рейс ожидается не раньше среды. Билеты можно сдать в кассах или на сайте перевозчика." },
  ],
};

export const eelJapanese: Story = {
  headline: "イーストヘイブンのウナギ、十年ぶりに戻る",
  byline: "",
  publishedAt: "2026-03-01",
  language: "ja",
  blocks: [
    { h1: "イーストヘイブンのウナギ、十年ぶりに戻る" },
    { p: "2026-03-01" },
    {
      p: "エラー川の河口で、ウナギの稚魚が十年ぶりに確認された。町の水産試験場が二十八日に発表した。調査を始めた二〇〇九年以降で、三番目に多い数だという。",
    },
    {
      p: "試験場のマルタ・リース研究員は「水門を夜だけ開ける試みが効いたのかもしれない」と話す。ただし、水温が高かった影響も否定できないとしている。",
    },
    {
      p: "一方、漁協は慎重だ。組合長は「戻ってきたのは稚魚であって、魚ではない。海まで下れるようになって初めて喜べる」と述べた。可動堰の魚道は、まだ設計の段階にある。",
    },
    { p: "次の調査は六月に行われる。" },
  ],
};

export const bridgeChinese: Story = {
  headline: "伊斯特港旧桥将于五月拆除",
  byline: "",
  publishedAt: "2026-04-02",
  language: "zh",
  blocks: [
    { h1: "伊斯特港旧桥将于五月拆除" },
    { p: "2026-04-02" },
    {
      p: "市政府周四宣布，建于一九一二年的老铁桥将在五月十一日开始拆除，工期预计为七个星期。在此期间，行人可以乘坐免费渡船过河，汽车须绕行上游的新桥。",
    },
    {
      p: "这一决定引起了争议。保护协会认为，桥墩的状况比报告中所说的要好得多，而且没有人计算过修复的费用。“他们只问了拆掉它要多少钱，”协会主席说，“没有问留下它要多少钱。”",
    },
    { p: "市政府表示，两份独立的鉴定都得出了同样的结论。记者查阅后发现，第二份鉴定引用了第一份的全部数据。" },
    { p: "市议会将在下周二就此进行表决。" },
  ],
};

export const saltArabic: Story = {
  headline: "ملاحات إيستهافن تعود إلى العمل",
  byline: "",
  publishedAt: "2026-03-22",
  language: "ar",
  blocks: [
    { h1: "ملاحات إيستهافن تعود إلى العمل" },
    { p: "2026-03-22" },
    {
      p: "أعلنت بلدية إيستهافن يوم الأحد أن الملاحات القديمة عند مصب نهر إيلر ستعود إلى العمل في الصيف المقبل، بعد توقف دام ثلاثين عاما، وأنها ستوفر نحو 45 وظيفة في السنة الأولى.",
    },
    {
      p: "وقالت رئيسة لجنة الأشغال إيناس فارغا إن المشروع لن يكلف المدينة شيئا، لأن شركة Northgate Holdings ستتحمل نفقات الترميم كلها. غير أن العقد الذي اطلعت عليه الصحيفة ينص على أن تضمن البلدية قرضا بقيمة 2.4 مليون.",
    },
    { p: "ومن المقرر أن يناقش المجلس العقد يوم الثلاثاء في جلسة مغلقة." },
  ],
};

export const budgetMarkdown: Story = {
  headline: "What the town spends on the sea",
  byline: "Tomás Okafor",
  publishedAt: "2026-01-08",
  language: "en",
  blocks: [
    { h1: "What the town spends on the sea" },
    { p: "By Tomás Okafor, 8 January 2026" },
    {
      p: "Of every hundred that Easthaven spends, **thirty-one** go into keeping out the sea.{1} Ten years ago it was nineteen.",
    },
    {
      note: "Town budget 2026, chapter 7, without the [state's share](https://budget.example/2026).",
      number: 1,
    },
    { h2: "Where it goes" },
    {
      table: [
        ["Item", "2016", "2026"],
        ["Dykes", "4.1 million", "6.0 million"],
        ["Pumps", "2.2 million", "7.4 million"],
        ["Planning", "0.3 million", "3.9 million"],
      ],
    },
    { p: "The treasurer gives three reasons for the pumps:" },
    {
      bullets: [
        "electricity costs twice as much,",
        "they run on ninety more days a year,",
        "and _nobody_ sells spare parts any more.",
      ],
    },
    { quote: "We are paying to keep machines alive that were bought to be replaced." },
    {
      p: "For the item “planning” no reason was given.{2} The treasurer's office said that the question would be passed on.",
    },
    { note: "Asked on 5, 12 and 19 December.", number: 2 },
  ],
};

export const chimneyMarkdown: Story = {
  headline: "The last chimney",
  byline: "Ines Varga",
  publishedAt: "2026-02-27",
  language: "en",
  blocks: [
    { h1: "The last chimney" },
    { p: "By Ines Varga, 27 February 2026" },
    { p: "On Friday at noon the last chimney of the Easthaven cement works fell, two seconds late.{1}" },
    { note: "By the clock of the parish church, which is itself eleven seconds fast.", number: 1 },
    { h2: "In figures" },
    {
      table: [
        ["What", "How much"],
        ["Height", "104 metres"],
        ["Bricks", "380,000, of which 60,000 are to be sold"],
        ["Explosives", "41 kilograms"],
      ],
    },
    {
      numbers: ["The siren sounded at 11.50.", "The road was closed at 11.55.", "A cat crossed it at 11.58."],
    },
    {
      p: "Some four thousand people watched from the dyke. “It was shorter lying down,” said Adelheid Korte, who had worked beside it for eleven years.",
    },
  ],
};
