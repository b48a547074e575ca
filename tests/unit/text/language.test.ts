import { identifyLanguage } from '../../../src/core/text/language.ts';

describe('identifyLanguage', () => {
  test.each([
    ['en', 'The president said that the government would not accept any foreign troops on its soil.'],
    ['es', 'La presidenta dijo que el gobierno no aceptará tropas extranjeras en su territorio.'],
    ['fr', "Le président a déclaré que le gouvernement n'acceptera pas de troupes étrangères sur son sol."],
    ['pt', 'A presidente disse que o governo não aceitará tropas estrangeiras em seu território.'],
    ['it', 'Il presidente ha detto che il governo non accetterà truppe straniere sul suo territorio.'],
    ['de', 'Der Präsident sagte, dass die Regierung keine fremden Truppen auf ihrem Gebiet dulden werde.'],
    ['nl', 'De president zei dat de regering geen buitenlandse troepen op haar grondgebied zal toestaan.'],
    ['ca', 'El president va dir que el govern no acceptarà tropes estrangeres al seu territori.'],
    ['gl', 'A presidenta dixo que o goberno non aceptará tropas estranxeiras no seu territorio.'],
    ['ro', 'Președintele a spus că guvernul nu va accepta trupe străine pe teritoriul său.'],
    ['sv', 'Presidenten sade att regeringen inte kommer att godta främmande trupper på sin mark.'],
    ['pl', 'Prezydent powiedział, że rząd nie zgodzi się na obce wojska na swoim terytorium.'],
  ])('tells %s from a sentence', (code, text) => {
    expect(identifyLanguage(text)).toBe(code);
  });

  test.each([
    ['en', 'Senate votes down resolution on the war powers'],
    ['en', 'President vows to defend sovereignty after threats'],
    ['es', 'México rechaza acción militar contra los cárteles'],
    ['es', 'La ministra acusa al vecino de violar su frontera'],
    ['fr', "L'armée frappe des navires au large des côtes"],
    ['pt', 'Governo rejeita intervenção militar na região'],
    ['es', 'México rechaza cualquier intervención militar.'],
    ['es', 'Trump amenaza a México'],
    ['es', 'Rechazan injerencia de EU.'],
    ['en', 'Hands off Venezuela'],
    ['en', 'Trump threatens Mexico'],
    ['pt', 'México rejeita qualquer intervenção militar.'],
    ['ca', 'Mèxic rebutja qualsevol intervenció militar.'],
    ['it', 'Il Messico respinge qualsiasi intervento militare.'],
    ['fr', 'Le Mexique rejette toute intervention militaire.'],
    ['fr', 'Macron condamne les frappes'],
  ])('tells %s from a headline', (code, headline) => {
    expect(identifyLanguage(headline)).toBe(code);
  });

  test.each([
    ['nothing', ''],
    ['names alone', 'Duarte Palma Ruiz'],
    ['numbers', '1,200 34 5.6'],
    ['one short word', 'OK'],
    ['another script', 'Россия отвергает военное вмешательство'],
    ['addresses', 'https://example.org/?q=1'],
  ])('does not tell from %s', (_name, text) => {
    expect(identifyLanguage(text)).toBe('und');
  });

  test('a quotation in another language does not decide', () => {
    const quote = 'Le gouvernement ne veut pas de cette guerre.';
    const text = `The minister read the letter aloud to the members of the house and said that it was from the capital. “${quote}” He then left with his aides.`;
    expect(identifyLanguage(text)).toBe('en');
  });
});
