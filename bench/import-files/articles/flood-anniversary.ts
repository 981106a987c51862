import type { Story } from "../story";

/** A long read for a page of two columns; long enough for several pages. */
export const floodAnniversary: Story = {
  headline: "The night the Eller came through the school",
  byline: "Tomás Okafor",
  publishedAt: "2026-01-31",
  language: "en",
  blocks: [
    { h1: "The night the Eller came through the school" },
    { p: "By Tomás Okafor, 31 January 2026" },
    {
      p: "At twenty past three in the morning the headmistress of the primary school in Salt Lane heard a sound that she has described ever since as applause. It was the river, coming through the playground fence, slat by slat. She had perhaps four minutes. She used one of them, she says, to be surprised.",
    },
    {
      p: "On Saturday it will be thirty-nine years since the flood of 1987, which killed seventeen people in Easthaven and left nine thousand without a home. The anniversary is an odd one, and there will be no ceremony. But this is the first year in which there are more people in the town who do not remember the night than people who do, and the archive has asked those who do to write it down.",
    },
    {
      p: "Four hundred and twelve have done so. We have read all their accounts, compared them with the records of the lifeboat station, the fire brigade and the meteorological office, and found that a good deal of what the town believes of that night is not so. Some of it is better. Some of it is considerably worse.",
    },
    { h2: "The warning" },
    {
      p: "Everybody in Easthaven knows that there was no warning. The inquiry of 1988 said so, and the monument says so. The accounts say otherwise. Eleven people, who did not know one another, remember a police car with a loudspeaker in Harbour Street shortly after one. The log of the fire brigade, which was not before the inquiry because it had been lent to a museum, has an entry at 0.52: “Police inform. Car sent round. Nobody at town hall.”",
    },
    {
      p: "Who sent the car is not known. The officer on duty that night died in 1994. His daughter, who runs the bakery in Mill Street, says that he never spoke of the flood except once, when the monument was unveiled. He read the inscription, she says, and asked to be driven home.",
    },
    {
      p: "What the car said is not known either. Of the eleven who remember it, three heard the word water, two heard the word tide, and the others heard only a voice. Loudspeakers of that kind, says Anselm Roth, who restored one for the museum, are understood at walking pace and no faster. In the storm, with the windows shut, the chance of understanding a sentence was practically nothing.",
    },
    { h2: "The gate" },
    {
      p: "The old sluice at the mill was closed, as it had to be. That, too, is in the report of the inquiry, on the evidence of the man whose task it was to close it. He was believed because the gate was found closed in the morning. An engineer at the university has now calculated, from the marks that the water left on both sides, that until about half past two it must have stood open by the width of a hand.",
    },
    {
      p: "It would have made little difference, she says. The flood went over the wall, not through the gate. But in the first hour, when the cellars of Salt Lane filled, the water that filled them came from the mill race. Five of the seventeen died in those cellars. A well-known song says that they were asleep. The accounts of their neighbours say that they were carrying up the coal.",
    },
    {
      p: "We have asked the water authority whether it means to correct the report. It answered that the matter was closed. We asked whether it meant that as a description of the gate.",
    },
    { h2: "The boats" },
    {
      p: "The finest part of the story is true, and larger than the town remembers. The lifeboat made nine journeys into the flooded streets, as the plaque says. But there were other boats. Counting every name in the accounts once, and leaving out all that only one person mentions, at least thirty-one private boats were out before daylight, among them the pleasure steamer from the park, which drew too much water for Mill Street and was pulled along it by hand.",
    },
    {
      p: "They brought out six hundred and forty people, more than twice the number that the fire brigade and the lifeboat brought out together. Nobody had asked them to, and nobody counted them. One of the boats belonged to the bankrupt owner of the gravel works, who had been ordered that week to hand it over to his creditors. He handed it over on the Monday, with a list of the damage, for which he apologised.",
    },
    {
      p: "The headmistress got forty children onto the roof of the gymnasium. It was not a school day; they were there because the school was the shelter for the campsite, and because she had gone from tent to tent at midnight, having looked at the river and not liked it. There had been no warning, she says. There had been a river. That is a warning, if you look at it.",
    },
    {
      p: "She is eighty-three now and has written two pages for the archive, in pencil. The last line reads: “People ask me what I thought of on the roof. I counted. When I got to forty I began again.”",
    },
  ],
};
