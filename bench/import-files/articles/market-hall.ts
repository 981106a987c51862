import type { Story } from "../story";

/** A story for a newsletter of narrow columns under a headline across the page. */
export const marketHall: Story = {
  headline: "Who owns the market hall?",
  byline: "Piet Aalto",
  publishedAt: null,
  language: "en",
  blocks: [
    { h1: "Who owns the market hall?" },
    { p: "By Piet Aalto" },
    {
      p: "For a hundred and thirty years the town of Easthaven has repaired the roof of the market hall, let its stalls and swept its floor. It has never occurred to anybody to ask whose it is. In November somebody asked.",
    },
    {
      p: "The question came from a law firm in the capital, in a letter of two lines. Its clients, whom it did not name, were considering the purchase of the building, and would be grateful to learn from whom it might be bought. The town clerk went to the land register to look up the answer. He came back, says a colleague, in a different colour.",
    },
    { h2: "Entry 114" },
    {
      p: "The register names as owner the Society for the Relief of Shipwrecked Persons, founded in 1868 and, as far as the clerk could discover, never dissolved. It has no address. Its last known act was to give the market hall to nobody in particular: it put up the building, declared in a speech that it belonged to the people of Easthaven, and forgot to tell the registrar.",
    },
    {
      p: "A speech, says Professor Henrike Solberg, who teaches property law at Westmere, transfers nothing. Neither does sweeping. Whoever uses a building as if it were their own can indeed acquire it, after thirty years, but only if the owner could have objected and did not. A society without members cannot object, and so the thirty years have not begun.",
    },
    { h2: "The last member" },
    {
      p: "Unless it has members. The statutes, which the museum keeps in a drawer with the ribbons of the opening ceremony, say that membership passes to the eldest child. We have followed forty-two of the founders' families through the parish books. Thirty-nine died out or went to sea. Two lines end in the flood of 1987. One does not end.",
    },
    {
      p: "Mrs Adelheid Korte, seventy-seven, has sold fish in the market hall since she was nineteen. When we told her that she was, by all appearances, the only member of the society that owns it, she asked us to wait until she had served a customer. Then she asked what the rent was.",
    },
    { p: "The law firm has not written again. The stall fees for the spring are due on the first." },
  ],
};
