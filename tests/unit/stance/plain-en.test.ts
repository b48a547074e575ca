/**
 * Plain English sentences of agencies and broadcasters, each before two neutral lines of an article about foreign action: who takes which
 * side, and that nobody else does. Names are invented.
 */
import { sides } from './support.ts';

/** What an article says besides: that it is about foreign action, and nobody's view of it. */
const AROUND =
  'The news of a possible foreign military intervention spread quickly. The troops, strikes and bases were on every front page.';

/** What the sentences are about, and each with the holders and their sides (null where nobody takes one). */
const ROWS: Readonly<Record<string, readonly (readonly [string | null, string])[]>> = {
  'headlines, parliaments, courts, treaties, and who speaks where in the sentence': [
    ['France: against', 'France vetoes UN resolution authorizing military force in Syria'],
    ['United States: favor', 'White House mulls airstrikes on cartel labs in Mexico'],
    ['Brazil: against', 'Brazil slams U.S. strikes off Venezuela as illegal'],
    ['Mexico: against', 'Mexico shuts door on U.S. drone strikes'],
    ['Kenya parliament: favor', 'Kenya parliament clears deployment of police to Haiti'],
    ['Senate: favor', 'Senate blocks bid to curb strikes on Venezuela'],
    ['Senate: against', "Senate votes to curb president's power to strike Iran"],
    ['Kenyan court: against', 'Kenyan court halts deployment of police to Haiti'],
    [null, 'UN council to meet on airstrikes in Yemen'],
    [null, 'NATO allies split over troops for Ukraine'],
    ['Philippines: favor', 'Philippines gives U.S. access to four more bases'],
    ['Iran: against', "Any attack would be met with a crushing response, Iran's foreign ministry warned."],
    [
      'ambassador of the United States: favor',
      'Washington will act alone if it must, the ambassador of the United States told the council.',
    ],
    ['Russia: favor', 'Russia will achieve its aims by force if talks fail, the Kremlin said.'],
    ['Constitutional Court: against', 'The Constitutional Court struck down the agreement that had let U.S. soldiers operate in Colombia.'],
    ['Germany: favor', 'The Bundestag extended the deployment of German soldiers in Mali by a year.'],
    ['European Union: against', 'The European Union imposed sanctions on Russia over its invasion of Ukraine.'],
    ['Ecuador: favor', 'Ecuador signed a status of forces agreement that gives U.S. soldiers immunity on its territory.'],
    [null, 'The Organization of American States put off a vote on the resolution condemning the invasion of Panama.'],
    [null, 'Colombia and the United States signed a trade agreement on Monday.'],
    ['Ana Duarte: favor', 'The lower house should authorize the mission, argued Ana Duarte, who chairs the defense committee.'],
    ['Ana Duarte: against', 'Foreign Minister Ana Duarte handed the ambassador a note of protest over the incursion.'],
    ["Georgia's parliament: favor", "Georgia's parliament ratified an accord allowing NATO troops to transit the country."],
    [null, 'The treaty on the bases expires next year, Foreign Minister Ana Duarte said.'],
  ],
  'what people say, with a plain "said"': [
    ['Elena Ruiz: favor', '“It was high time,” opposition leader Elena Ruiz said.'],
    ['Elena Ruiz: favor', '“Without them we would all be dead,” said Elena Ruiz, a nurse in the capital.'],
    ['Elena Ruiz: against', '“My grandfather fought the Marines, and I will too,” said Elena Ruiz, a farmer.'],
    ['Mark Webb: favor', '“The job is not done,” General Mark Webb said.'],
    ['Mark Webb: favor', '“You cannot negotiate with people like that,” Senator Mark Webb said.'],
    ['Mark Webb: against', '“I did not come here to send young people to die in another desert,” Senator Mark Webb said.'],
    ['Elena Ruiz: favor', '“They are the only ones the gangs are afraid of,” said Elena Ruiz, a shopkeeper.'],
    ['Luis Ruiz: against', '“Every bomb makes ten new enemies,” retired General Luis Ruiz said.'],
    ['Mark Webb: favor', '“They have one week,” President Mark Webb said.'],
    ['Mark Webb: favor', '“We are looking at all possibilities,” President Mark Webb said.'],
    ['Mark Webb: against', '“The answer is no,” Prime Minister Mark Webb said.'],
    ['Mark Webb: against', '“British soldiers will not be going,” Prime Minister Mark Webb said.'],
    [null, '“We will see what the council decides,” Foreign Minister Elena Ruiz said.'],
    ['Elena Ruiz: favor', '“Those who hide the killers have no right to complain,” Senator Elena Ruiz said.'],
    ['Elena Ruiz: against', '“The Security Council never approved it,” law professor Elena Ruiz said.'],
    ['Elena Ruiz: favor', '“International law allows it,” law professor Elena Ruiz said.'],
    ['Mark Webb: favor', '“Weakness is what started this war, and strength will end it,” Senator Mark Webb said.'],
    ['Mark Webb: favor', '“It worked in Panama and it will work here,” Senator Mark Webb said.'],
    [null, '“We are still counting the dead,” the hospital director, Elena Ruiz, said.'],
    [null, '“It is too early to tell,” the analyst, Mark Webb, said.'],
    ['Elena Ruiz: against', '“They treat us like a colony,” said Elena Ruiz, a student leader.'],
  ],
  'two who disagree, and who stands beside': [
    ['Mexico: against; United States: favor', "Mexico rejected Washington's call for joint raids on the cartels."],
    ["Brazil's president: against", "Brazil's president told her American counterpart that the strikes had to stop."],
    ['Elena Ruiz: favor', 'Senator Elena Ruiz accused President Mark Webb of weakness for not striking the cartels.'],
    [
      'Elena Ruiz: against',
      'Asked by journalist Mark Webb whether she would accept American soldiers, President Elena Ruiz answered with a flat no.',
    ],
    [null, 'Journalist Mark Webb asked President Elena Ruiz whether she would accept American soldiers.'],
    [
      'Mark Webb: favor; Elena Ruiz: against',
      'Senator Mark Webb wants to send the Marines to Mexico, an idea that President Elena Ruiz has ruled out.',
    ],
    ['Mark Webb: favor', 'Senator Mark Webb mocked President Elena Ruiz for opposing the strikes.'],
    [null, 'Oil traders shrugged off the strikes.'],
    ['Mark Webb: favor', 'Ambassador Mark Webb told Foreign Minister Elena Ruiz that the flights would go on.'],
    ['Togo: against; Benin: against; Ghana: favor', 'Togo and Benin opposed military action in Niger, but Ghana was for it.'],
    ['Hungary: against; Poland: favor', 'Unlike Hungary, which opposes any deployment, Poland offered to send troops to Ukraine.'],
    ['Yemen: against', "Yemen's government, which once invited the foreign troops, now wants them out."],
    [null, 'Elena Ruiz, whose brother died in the strike, sells fruit at the market.'],
    ['Elena Ruiz: favor', 'President Elena Ruiz thanked President Mark Webb for sending the soldiers.'],
    [null, 'President Elena Ruiz thanked President Mark Webb for sending doctors.'],
    ['opposition: favor; government: against', 'The opposition welcomed the strikes, which the government denounced as an invasion.'],
    [null, 'Parliament heard the defense minister, Mark Webb, on the cost of the mission.'],
  ],
  'conditions, changes of mind, polls, votes and protests': [
    ['voters: against', 'Two-thirds of voters said the troops should come home, the survey found.'],
    ['Elena Ruiz: favor', 'President Elena Ruiz, who once opposed foreign bases, now says the country needs them.'],
    ['Elena Ruiz: against', 'President Elena Ruiz changed her mind and withdrew the request for foreign troops.'],
    ['Mark Webb: favor', 'Senator Mark Webb has dropped his opposition to the strikes.'],
    ['Mark Webb: against', 'Senator Mark Webb has withdrawn his support for the strikes.'],
    [null, 'Had the Security Council approved the force, it would have landed in March.'],
    ['exiles: favor', 'Hundreds of exiles danced in the streets of Miami to celebrate the capture of the dictator by U.S. forces.'],
    ['Caribbean Community: against', 'CARICOM called the blockade a violation of the charter of the region.'],
    [null, 'The UN Security Council held an emergency session on the strikes at the request of Russia.'],
    [null, 'The United States vetoed a resolution that condemned the invasion.'],
    ['Mark Webb: favor', 'President Mark Webb has not ruled in or out a ground operation in Venezuela.'],
    ['Mark Webb: favor', 'President Mark Webb repeated his threat to take over Greenland.'],
    ['Mark Webb: favor', 'President Mark Webb may send the National Guard into Mexico, two advisers said.'],
    ['Elena Ruiz: against', '“Thank you, but we have had enough of your liberation,” Governor Elena Ruiz said.'],
    ['Elena Ruiz: against', '“What a surprise: the gringos come for our oil and call it freedom,” Governor Elena Ruiz said.'],
    ['poll: against', 'Fifty-eight percent of Americans oppose military action against Mexico, according to a poll published on Monday.'],
    [null, 'In 1989 the United States invaded Panama to seize Manuel Noriega.'],
    ['Elena Ruiz: against', 'President Elena Ruiz, who at first welcomed the foreign troops, has turned against them.'],
    [null, 'Russia and China abstained in the vote on the force for Haiti.'],
    [null, 'The poll of 1,000 adults was taken after the strikes and has a margin of error of three points.'],
  ],
  'deeds: decisions of states are stances, bare force told as fact is none': [
    [null, 'Israel struck an airport in central Syria overnight.'],
    [null, 'Ethiopian troops crossed into Somalia and seized two towns.'],
    ['Russia: favor', 'Russia deployed missiles in Belarus.'],
    ['United States: favor', 'The United States has moved an aircraft carrier closer to Venezuela.'],
    ['Venezuela: against', 'Venezuela shot down a U.S. drone that had entered its airspace.'],
    ['Algeria: against', 'Algeria has shut its airspace to French military planes.'],
    ['France: against', 'France pulled the last of its soldiers out of Niger.'],
    ['Uganda: favor', 'Uganda has armed and trained a militia that fights in Congo.'],
    ['Mexico: against', 'Mexico denied landing rights to a U.S. military plane.'],
    ['Ecuador: favor', 'Ecuador handed the air base in Manta over to U.S. forces.'],
    ['Chad: favor', 'The withdrawal of French troops was halted by Chad.'],
    ["Iraq's parliament: against", "The departure of foreign troops was demanded by Iraq's parliament."],
    ['Eritrea: against', 'Eritrea has withdrawn its soldiers from Tigray.'],
    ['Russia: favor', 'Russia annexed four Ukrainian regions.'],
    ['Colombia: against', 'Colombia recalled its ambassador from Washington over the strikes.'],
    [null, 'Poland closed its border with Belarus.'],
    [null, 'The United States sold Taiwan eight fighter jets.'],
    [null, 'Colombian troops destroyed 20 labs in the jungle of Caquetá.'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(rows)('%s ← %s', (expected, text) => {
    const sided = Object.entries(sides(`${text}\n\n${AROUND}`, 'en')).map(([name, stance]) => `${name}: ${stance}`);
    expect(sided.sort()).toEqual((expected?.split('; ') ?? []).sort());
  });
});
