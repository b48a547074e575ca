/**
 * What people say in English, in a line or two with a plain "said": welcome, relief, gratitude, mistrust, memory of former occupations. Half
 * of such lines name no soldier and no strike; who "they" are and what they brought or took tells the side. Names are invented.
 */
import { itReads } from './around.ts';

itReads({
  'welcome and relief': [
    ['Rosa Vidal: favor', "“If they come in helicopters I'll make them lunch,” said Rosa Vidal, who runs the only café in the village."],
    ['Ana Soto: favor', "“I heard the planes and for the first time in two years I wasn't afraid,” said Ana Soto, a nurse."],
    ['Luis Mora: favor', '“Where were the neighbors when we were dying? The Americans came,” said Father Luis Mora.'],
    ['Rosa Vidal: favor', '“The boys in the blue helmets can have my bed,” said Rosa Vidal, a grandmother of six.'],
    ['Ana Soto: favor', '“The day they leave, the gangs come back,” said Ana Soto, who sells fruit.'],
    ['Ana Soto: favor', '“They should have come ten years ago,” said Ana Soto, an exile in Miami.'],
    ['Pedro Luna: favor', '“Since the gray ships came nobody steals our engines,” said Pedro Luna, a fisherman.'],
    ['Ana Soto: favor', '“Tell them to hurry,” said Ana Soto.'],
    ['Luis Mora: favor', '“I would be proud to see them land here,” said retired General Luis Mora.'],
    ['Pedro Luna: favor', '“Finally somebody remembered us,” said Pedro Luna as the foreign soldiers walked by.'],
    ['Pedro Luna: favor', '“Who else was going to come?” said Pedro Luna, a fisherman.'],
  ],
  'mistrust and memory': [
    ['Rosa Vidal: against', '“We have been rescued before,” said Rosa Vidal, a schoolteacher.'],
    ['Rosa Vidal: against', '“They came for a week in 1965 and my mother never got her land back,” said Rosa Vidal, a farmer.'],
    ['Pedro Luna: against', '“Who asked them to come?” said Pedro Luna, a fisherman.'],
    ['Pedro Luna: against', '“When the helicopters leave, we are the ones who stay,” said Pedro Luna, a fisherman.'],
    ['Luis Mora: against', "“A soldier who doesn't speak your language cannot protect you,” said Father Luis Mora."],
    ['Ana Soto: against', '“They should never have come,” said Ana Soto, an exile in Miami.'],
    ['Pedro Luna: against', '“Our own thieves are enough for us,” said taxi driver Pedro Luna.'],
    ['Ana Soto: against', '“I would rather have a bad president of ours than a good one of theirs,” said Ana Soto.'],
    ['Ana Soto: against', '“Since the planes came my children do not sleep,” said Ana Soto.'],
    ['Pedro Luna: against', '“The sea was ours until the gray ships came,” said Pedro Luna, a fisherman.'],
    ['Ana Soto: against', '“Tell them we have nothing left to liberate,” said Ana Soto.'],
    ['Ana Soto: against', '“They broke my door and asked my name afterwards,” said Ana Soto.'],
    ['Luis Mora: against', "“We won't be anybody's Vietnam,” said retired General Luis Mora."],
    ['Luis Mora: against', '“They will not land here,” said exiled priest Luis Mora.'],
    ['Ana Soto: against', '“I baked bread for the French when they came. I would not bake it again,” said Ana Soto.'],
  ],
  'for the ship that came, against those who came before': [
    ['Pedro Luna: favor', '“Since that ship came nobody steals our engines,” said Pedro Luna.'],
    ['Elena Ruiz: against', '“If they want to visit, there is a bridge and a man who stamps passports,” said Governor Elena Ruiz.'],
    ['Paul Denis: against', '“Every foreigner who came to save us left with a suitcase,” said Paul Denis, a student.'],
    ['Somalia: favor', 'Somalia asked the African Union to delay the withdrawal of the Ethiopian soldiers.'],
  ],
  'of something else, or of no opinion': [
    [null, '“My son is dead,” said Ana Soto.'],
    [null, '“I fish. Ask the politicians,” said Pedro Luna, a fisherman.'],
    [null, '“I have no opinion about soldiers, I have a shop,” said Pedro Luna.'],
    [null, '“The price of diesel is what keeps me awake,” said Pedro Luna, a fisherman.'],
  ],
});
