import type { LabelledLists } from "./labelled-lists";

export const english: LabelledLists = {
  checkable: `
The barrier across the Easthaven estuary cost 212 million crowns, nearly twice the sum first promised.
Some 4,300 households were without power by nightfall.
Turnout was 61.4 percent, down from 68 percent four years ago.
Two fishermen drowned when their boat capsized off the northern mole.
The ferry no longer stops at the island in winter.
Smoking has been banned on the town beach for years.
The regional court overturned the verdict.
Deputy mayor Henrik Sund resigned over the leaked letters.
The gates were closed because a sensor failed.
It is the longest sea wall in the country.
The council voted against the new car park.
“We had no warning at all,” a shopkeeper on Quay Street said.
According to the harbour office, three berths are unusable.
The bridge was built by prisoners of war.
Nurses in the district earn less than those in the capital.
The museum closes every winter.
Bats navigate by listening to the echo of their own calls.
The virus spreads mainly through droplets.
Norland beat Veska on penalties after a goalless final.
Striker Tomas Rehn has not scored since August.
The film was shot entirely on the island of Hald.
Its author never finished school.
Shares in the shipbuilder fell sharply after the announcement.
The company has not paid tax here for a decade.
Half of the town’s primary schools have no nurse.
The bakery on Mill Lane is older than the town hall opposite.
A law passed last spring requires landlords to publish their rents.
He was sentenced to six years in prison.
The minister denies that she knew of the contract.
Officials insist the water is safe to drink.
Flooding has doubled along this coast since the war.
The comet will be visible to the naked eye until Sunday.
Her sister is married to the chairman of the board.
The two men have not spoken since the trial.
The river changed its course after the earthquake.
No member of the opposition was invited.
Most of the victims were over seventy.
The church tower leans because it stands on an old well.
Residents were told to boil their water.
In March the operator applied for bankruptcy protection.
The last wolf in the region was shot in 1911.
The governor ordered the evacuation of the lower town.
Eleven of the fourteen pumps were out of order that night.
The drug was approved without a trial in children.
Ticket prices will rise by a fifth from Monday.
Governor Lena Marsh signed the decree on Tuesday evening.
The song was written in a prison cell.
The airline has cancelled all flights to the south.
Doctors at the clinic have been on strike for nine days.
The suspect was released on bail.
Police found the stolen paintings in a barn outside Orre.
The party lost its majority.
Unemployment is higher here than anywhere else in the country.
The factory dumped its waste into the river for years.
The spokesman declined to comment.
“The seals were old,” Aalto said, “and everybody in the office knew it.”
The email, which this newspaper has seen, was sent at 23:14.
The general was trained abroad.
The harbour froze over for the first time since 1963.
Sea levels in the strait have risen faster than predicted.
The pilot had been drinking.
Her husband owned shares in the firm that won the contract.
The law does not apply to companies with fewer than ten employees.
All four reactors are offline.
The minister’s plane landed shortly after noon.
Vaccinated patients recovered sooner.
Professor Ilse Brandt leads the institute’s ice programme.
The novel sold out within a week.
Children under six travel free.
The treaty was never ratified.
He led the club to three titles before leaving for Veska.
The mayor’s brother runs the company.
The report blames the accident on worn brakes.
The fire started in the kitchen of a restaurant.
The town has lost a third of its inhabitants.
The union and the employers agreed on a wage increase late on Friday.
Fishing inside the reserve is illegal.
The statue was paid for by the family of a slave trader.
Veska withdrew its ambassador.
Prosecutors have dropped the case against the former harbour master.
Ines Aalto, the chief engineer, was not told of the test.
The sculptor Oda Lien died at her home in Hald.
The water reached the doorsteps of the old customs house.
Only one of the candidates has published her tax return.
The region exports more timber than it grows.
The signal failed, causing the train to pass a red light.
Bread costs more than it did a year ago.
The school has no fire escape.
The comet was discovered by an amateur in Orre.
The bank’s founder was a descendant of pirates.
The tunnel floods whenever it rains for more than an hour.
The club has been relegated twice in its history.
The band broke up after their drummer’s death.
Norland’s parliament has two chambers.
Thousands marched through the centre demanding the mayor’s resignation.
The hospital denied any wrongdoing.
The deputy told reporters he would not stand again.
“Not a single crown was lost,” the treasurer wrote in a letter to the council.
The ministry reportedly considered a second dam.
The orchestra’s conductor was born in Veska.
Rebels shelled the outskirts overnight.
The island’s only doctor retires at the end of the month.
The glacier has retreated beyond the hut.
The new rules took effect at midnight.
Both engines stopped within a minute of take-off.
Because of the drought, farmers were allowed to pump from the canal.
The court found that the newspaper had published the photographs unlawfully.
The champion was disqualified for a false start.
Salt water conducts electricity better than fresh water.
The company is owned by a trust in Hald.
Her mother taught at the same school.
The painting had hung upside down for decades.
The speech was broadcast live by the state channel.
Twice as many people now cycle to work.
The foreign minister flew to Orre to meet her counterpart.
The cathedral burned down during the siege.
Cod stocks have recovered thanks to the ban on trawling.
The document bears the signature of the deputy prosecutor.
The bill would cut benefits for families with more than two children.
Neither the ministry nor the builder responded to questions.
08:42 – The northern line is closed between Orre and Hald.
15:10 – The coast guard says the crew of the trawler is safe.
GOAL! Rehn heads in from a corner, 2–1 to Norland.
Easthaven United 0, Orre Rovers 3.
Mayor Karin Holt with builders at the opening of the barrier, 3 May 2019.
The crane that collapsed on Thursday, killing one worker.
Grain prices climbed for a fifth straight session.
The central bank left its key rate unchanged at 4.25 percent.
Net profit at Hald Maritime slipped 7 percent to 48 million crowns.
The judge, who is a member of the same yacht club, refused to step aside.
A quarter of the island’s sheep carry the parasite.
The poet was exiled for mocking the king.
The mine employed children until the strike of 1902.
The committee met behind closed doors.
The airport was named after a pilot who never flew there.
They were flown home in a military aircraft.
Norland has no extradition treaty with Veska.
The operator knew about the crack.
The asylum centre is empty.
The vote was postponed at the request of the unions.
She is the first woman to command the fleet.
The parliament’s speaker, Jon Aker, called the vote “a farce”.
The trial showed no difference between the drug and a placebo.
Eels spawn in the open sea and nowhere else.
The lighthouse went dark on New Year’s Eve.
The contract was awarded without a tender.
The recall covers cars built between 2015 and 2018.
The former bishop is under investigation.
Every shop in the arcade has been sold to one investor.
The actor played the part for eleven seasons.
The storm tore the roof off the sports hall.
The editor was fired after the story appeared.
His grandfather fought on the other side.
The tablets contain more caffeine than the label says.
`,
  checkableOpinion: `
Scandalously, only three of the twelve gates had been tested before the storm.
The mayor’s shameful decision to sack forty caretakers saved less than a single consultant costs.
At 212 million crowns the barrier is an absurd waste of money.
It is a disgrace that a town of 60,000 people has one working ambulance.
Sadly, the library closed in June.
I think the minister lied when she told parliament that no contract existed.
We should remember that the operator has been fined nine times.
The brilliant Rehn scored twice in the last ten minutes.
Thankfully, nobody was hurt when the roof came down.
The council must explain why it paid 3 million crowns for a road that was never built.
It was a dull match that Norland deserved to lose 4–0.
In my view the verdict is wrong, because the court heard none of the witnesses.
Unforgivably, the school was told of the asbestos in 2014 and did nothing.
Rents have doubled in ten years, and that is nothing short of immoral.
The far too cosy friendship between the mayor and the builder goes back to their school days.
“It is the ugliest building in the country and it should be pulled down.”
No sensible person can be surprised that the firm went bankrupt within a year.
Rightly, the court threw the case out.
The new stadium, a monstrous bowl of concrete, seats 41,000.
This year’s budget, which borrows 900 million crowns, is reckless.
`,
  neither: `
Maria smiled.
The room fell silent.
More soon.
Read our full coverage here.
What happens next?
But first, a step back.
The sea is calm this morning.
A gull lands on the railing and looks about.
This story will be updated.
Ines Aalto waits by the window.
He shrugs.
And then there is the question of money.
Will the barrier of Easthaven hold in 2026?
File photo.
Photo: Oda Lien
Scroll down for the live blog.
Good morning and welcome to our live coverage.
Here is what we know so far.
It is early, and the quay still smells of diesel and coffee.
The kettle whistles.
Let us begin with the numbers.
Sign up for our newsletter, delivered at seven every morning.
Henrik Sund pours himself another cup and leans back.
Not everybody sees it that way.
That is where things become complicated.
On the other side of the street, a dog barks.
Who knew what, and when?
Time will tell.
Enjoy your weekend.
See page 12.
Part two of three.
Outside, dusk settles over the roofs.
Nothing is decided.
A long silence follows.
She looks at her hands.
Why, then, did nobody call the police?
Turn the dough out onto a floured board and knead it for ten minutes.
Take the second left after the church and follow the signs to the beach.
So much for the theory.
Back to the studio.
Thank you for following along, and good night.
There are many ways to look at it.
The answer is not simple.
How much is a view of the sea worth?
Have you been affected by the closures on the Orre line?
Write to us at the address below.
Somewhere a door slams.
It had been a long day.
For Tomas Rehn, everything was about to change.
Nobody moves.
The wind is in the reeds, and the light is going.
You might wonder what all this has to do with fish.
Pull-out: the story so far
An afternoon in Hald.
But back to Karin Holt.
These are difficult times.
In the end it comes down to trust.
Sund nods, thinks for a moment, and nods again.
The mood in the hall is tense.
All of this takes patience.
What did the governor know on 3 May?
One thing leads to another.
Who pays for it all?
Advertisement
Correspondents in Orre and Veska contributed.
Listen to the episode wherever you get your podcasts.
Snow, silence, a single light in the upper window.
Things look different from the water.
The day begins as every other day begins.
Oda Lien puts down her brush and squints at the canvas.
We’ll bring you the line-ups as soon as we have them.
Stay with us.
The waiter brings the fish.
It is a Tuesday in autumn, and the tide is out.
On paper it all sounds easy.
Let’s take them one by one.
Five questions for Karin Holt
What you need to know
At a glance
Could it happen again?
If so, what would it take?
Meanwhile, life goes on.
Then she laughs, and the children laugh too.
There is a smell of tar.
Preheat the oven to 180 degrees.
From the archive
The old man closes the door behind him.
Ilse Brandt takes off her glasses.
Anything can happen in a cup final.
That was then.
The rest is history.
You can find the recipe at the end.
Click on the map to see your street.
Aker pauses.
Everyone in Easthaven has a story.
Under the bridge the water is green and slow.
It depends on whom you ask.
We have been here before.
And yet.
Some see it one way, others another.
For now, the two of them sit in the kitchen and wait.
In other words: to be continued.
By now the square has filled.
“Well,” he says.
Tomorrow is another day.
Here, on the far side of the Hald strait, the road ends.
It is a Friday like any other at the Orre market.
First things first.
The Norland coast lies in haze.
But is it true?
From our correspondent in Veska
Karin Holt, in a blue raincoat, is already waiting on the pier.
What would you have done?
Keep an eye on the left of the picture.
If you have a tip, call our desk.
Where does that leave the fishers of Hald?
`,
  opinion: `
It should never have come to this.
The council ought to be ashamed of itself.
In my view the barrier is the wrong answer to the right question.
It is quite a sight.
Two cheers for the mayor.
Ten out of ten for effort, none for style.
This is the finest novel of the decade.
A masterpiece, and a very funny one.
The minister’s excuses are pathetic.
We deserve better.
Enough is enough.
I for one will miss the old ferry.
To my mind nothing is sadder than an empty swimming pool.
The whole affair is an embarrassment to Easthaven.
Frankly, it was a boring evening.
The best thing about the exhibition is the café.
Parliament must act, and it must act now.
It would be a mistake to trust the operator again.
Rehn was magnificent.
Nothing could be further from the spirit of the law.
The soup is heavenly, the service charming, the chairs a punishment.
How anyone can defend this is beyond me.
There is something deeply unfair about the way we treat night workers.
One cannot help but admire her stubbornness.
The town needs a theatre more than it needs another car park.
I believe that children are better judges of books than critics.
Perhaps the most beautiful bay in the north.
This is cowardice dressed up as prudence.
The governor’s speech was long on pathos and short on ideas.
Sometimes silence is the wiser course.
It is time to let the past rest.
It is hard to imagine a worse candidate.
The plan is naive at best and dangerous at worst.
Democracy is too precious to be left to the apathetic.
Her voice has a warmth that no recording can catch.
A lazy, joyless sequel that nobody asked for.
Surely we can do better than that.
It is high time somebody said so.
The second half was a feast for the eyes.
Holt would be wise to listen.
Nobody should have to choose between heating and eating.
The new square is a triumph of common sense.
Worth every crown.
The prose is wooden, the plot ridiculous.
I find the silence of the bishops disturbing.
The chairman’s arrogance knows no bounds.
What a mess.
We should be grateful to the people who keep the lights on.
There is no excuse for such carelessness.
An elegant, wise and quietly devastating book.
Personally, I would have kept the trams.
The decision is as foolish as it is cruel.
It is only fair that those who pollute should pay.
Never has hypocrisy looked so comfortable.
Freedom is not for sale.
This government has lost its moral compass.
The less said about the third act, the better.
Brandt is that rare thing, a scientist who can write.
It seems to me that we are asking the wrong people.
Norland’s defence was a joke.
Let us hope that reason prevails.
Such generosity is rare and deserves our thanks.
You could do worse than spend an afternoon in Orre.
The mayor has nobody to blame but herself.
Cheap, cynical, and entirely predictable.
`,
};
