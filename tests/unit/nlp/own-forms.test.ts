import { formsOfOwnTerm } from '../../../src/core/nlp/own-forms.ts';

describe('formsOfOwnTerm', () => {
  test.each([
    ['Send  Troops', ['send troops', 'sent troops', 'sends troops', 'sending troops']],
    ['drone strike', ['drone strike', 'drone strikes']],
    ['Monroe Doctrine', ['monroe doctrine', 'monroe doctrines']],
  ])('English: %s', async (phrase, forms) => {
    expect(await formsOfOwnTerm(phrase, 'en')).toEqual(forms);
  });

  test('Spanish verbs have all their forms, clitics too', async () => {
    const forms = await formsOfOwnTerm('Enviar tropas', 'es');
    expect(forms[0]).toBe('enviar tropas');
    expect(forms).toEqual(
      expect.arrayContaining(['envía tropas', 'enviaron tropas', 'enviando tropas', 'enviarán tropas', 'enviarles tropas']),
    );
  });

  test('Spanish noun phrases have their plural', async () => {
    expect(await formsOfOwnTerm('intervención extranjera', 'es')).toEqual(['intervención extranjera', 'intervenciones extranjeras']);
    expect(await formsOfOwnTerm('ataque con drones', 'es')).toEqual(['ataque con drones', 'ataques con drones']);
  });

  test('nothing for nothing, or for what is no term', async () => {
    expect(await formsOfOwnTerm('  ', 'en')).toEqual([]);
    expect(await formsOfOwnTerm('a b c d e f g h i j', 'es')).toEqual([]);
  });
});
