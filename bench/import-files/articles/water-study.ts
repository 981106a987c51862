import type { Story } from "../story";

/** A study with notes at the foot of its pages. */
export const waterStudy: Story = {
  headline: "Nitrate in the wells of the Eller valley",
  byline: "Ines Varga",
  publishedAt: "2026-02-20",
  language: "en",
  blocks: [
    { h1: "Nitrate in the wells of the Eller valley" },
    { p: "By Ines Varga, 20 February 2026" },
    {
      p: "Of the 118 wells that supply the villages above Easthaven, 44 had more nitrate in 2025 than the law allows, according to measurements that the water association has kept since 2008 and has now published.{1} It is the largest number since the measurements began.",
    },
    { note: "Eller Valley Water Association, Annual tables 2008–2025, sheet 4.", number: 1 },
    {
      p: "The association explains the rise by two dry summers, in which less rain reached the wells and what was in the ground became more concentrated. That is true of shallow wells. It is not true of those that are deeper than forty metres, where water takes a decade to arrive, and there the number has grown as well, from nine to seventeen.",
    },
    { h2: "Where it comes from" },
    {
      p: "Farmers' associations say that the old sewers leak. They do: of the 61 kilometres that were inspected in 2023, every seventh had a crack.{2} But sewage leaves other traces besides nitrate, boron among them, and in thirty-one of the forty-four wells there is none.",
    },
    { note: "Sewer inspection report of the district, 11 October 2023, page 7.", number: 2 },
    {
      p: "The remaining explanation is manure. Since 2015 the number of cattle in the valley has fallen and the amount of manure has risen, because it is brought in from elsewhere. The district's own register puts the imports of last year at 212,000 tonnes.{3} The register is kept by those who import.",
    },
    {
      note: "The register is open to inspection on Thursdays between nine and eleven. We went on a Thursday at nine.",
      number: 3,
    },
    { h2: "What it means" },
    {
      p: "Nobody in the valley drinks too much nitrate, because the association mixes the water of bad wells with that of good ones. That is lawful, and it works as long as there are good wells. At the pace of the last five years there will be too few of them in 2031, says the association's own engineer. The board has taken note of her calculation. It has not published it, and she is no longer with the association.",
    },
    {
      p: "The district council will discuss the figures in March. It has been sent them every March since 2009.",
    },
  ],
};
