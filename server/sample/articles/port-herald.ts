import "server-only";
import type { SampleArticle } from "../sample-article";

/** In Russian: sums up the two reports, and mixes up the widths and the shares. */
export const portHerald: SampleArticle = {
  headline: "Барьер в устье Эллера: сорок тысяч домов или двадцать четыре",
  outlet: "Портовый вестник",
  byline: "Вера Лунд",
  publishedAt: "2026-03-06",
  text: `# Барьер в устье Эллера: сорок тысяч домов или двадцать четыре

Министерство инфраструктуры представило окончательный проект приливного барьера в устье Эллера. По словам министра Эдды Хольм, он защитит 40 тысяч домов. Счётная палата насчитала 23 600.

Наводнение 14 февраля 1987 года остаётся самым разрушительным за последние семьдесят лет. Тогда море прорвало старую дамбу у Соляного переулка, погибли семь человек.

Ширина ворот составит 310 метров. Они будут закрываться, когда портовое управление ожидает прилив выше 3,2 метра над средним уровнем.

## Деньги

Стройка обойдётся в 436 миллионов, и государство берёт на себя половину этой суммы. Остальное должны внести четыре муниципалитета, но, как утверждает мэр Вестмера Альдо Брандт, ни один из них пока не проголосовал за свою долю.

Начать строительство обещают осенью следующего года. Верится в это с трудом.
`,
  statements: [
    {
      by: "teodor",
      words: "он защитит 40 тысяч домов",
      about: "said",
      tag: "verified",
      rationale: "Так в сообщении министерства.",
      cites: [
        {
          source: "ministry release",
          stance: "supports",
          quote: "40,000 homes will be safer",
          locator: "paragraph 2",
        },
      ],
      answer: { verdict: "agree" },
    },
    {
      by: "ines",
      words: "Счётная палата насчитала 23 600",
      tag: "verified",
      cites: [
        {
          source: "audit report",
          stance: "supports",
          quote: "Within the line reached in 1987 there are 23,600 dwellings today.",
          locator: "p. 31",
        },
      ],
    },
    {
      by: "ines",
      words: "погибли семь человек",
      rationale: "«Курьер» пишет: шесть. Нужны приходские книги.",
    },
    {
      by: "teodor",
      words: "государство берёт на себя половину этой суммы",
      tag: "disputed",
      finding: "refuted",
      rationale: "Две трети, а не половину.",
      proposedWording: "государство берёт на себя две трети этой суммы",
      cites: [{ source: "agency story", stance: "refutes", quote: "two thirds of the 436 million" }],
      answer: {
        verdict: "suggest",
        reason: "В сообщении министерства стоит «до двух третей».",
        suggestedWording: "государство берёт на себя до двух третей этой суммы",
      },
    },
    {
      by: "ines",
      words: "Верится в это с трудом",
      tag: "opinion",
      rationale: "Суждение автора.",
      answer: { verdict: "agree" },
    },
  ],
};
