import { interfaceLanguage } from '../../../src/settings/interface-language.ts';

test('the chosen language wins, then the browser’s, then English', () => {
  expect(interfaceLanguage('es', 'en-US')).toBe('es');
  expect(interfaceLanguage('auto', 'es-MX')).toBe('es');
  expect(interfaceLanguage('auto', 'est-EE')).toBe('en');
  expect(interfaceLanguage('auto', 'fr')).toBe('en');
});
