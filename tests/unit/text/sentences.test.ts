import { articleFromText } from '../../../src/core/text/article.ts';
import { readDocument } from '../../../src/core/text/document.ts';

const sentences = (text: string, lang: 'en' | 'es' = 'en'): string[] =>
  readDocument(articleFromText(text), lang).sentences.map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each([
    ['ends at a stop before a capital', 'He left. She stayed.', ['He left.', 'She stayed.']],
    ['takes closing marks along', '“No.” She left. (He stayed.) End.', ['“No.”', 'She left.', '(He stayed.)', 'End.']],
    ['ends inside quotation marks too', '“We reject it. We always will,” he said.', ['“We reject it.', 'We always will,” he said.']],
    ['goes on behind a question before a lower-case cue', '“Will you?” she asked. No.', ['“Will you?” she asked.', 'No.']],
    ['does not end at ; or :', 'He said: No; never. End', ['He said: No; never.', 'End']],
    ['does not end at titles and initials', 'Sen. J. Palma met Gen. Ruiz. They talked.', ['Sen. J. Palma met Gen. Ruiz.', 'They talked.']],
    ['does not end at U.S. before a name', 'The U.S. Marines left. Good.', ['The U.S. Marines left.', 'Good.']],
    ['ends at U.S. before a function word', 'They left the U.S. The rest stayed.', ['They left the U.S.', 'The rest stayed.']],
    [
      'does not end at plural titles',
      'Sens. Palma and Ruiz met Reps. Soto and Gil. They talked.',
      ['Sens. Palma and Ruiz met Reps. Soto and Gil.', 'They talked.'],
    ],
    [
      'ends at a state before a function word',
      'He lives in Arlington, Va. The rest moved.',
      ['He lives in Arlington, Va.', 'The rest moved.'],
    ],
    ['does not end at a state before a name', 'He met Arlington, Va. Mayor Palma. Good.', ['He met Arlington, Va. Mayor Palma.', 'Good.']],
    [
      'does not end at decimals and domains',
      'It rose 8.2 percent on lindero.org today. Yes.',
      ['It rose 8.2 percent on lindero.org today.', 'Yes.'],
    ],
    ['a line ends a sentence', 'A headline without stop\nThe text.', ['A headline without stop', 'The text.']],
    ['leaves list dashes and time stamps out', '- First point\n13:02 | It began.', ['First point', 'It began.']],
    ['reads "?!" and "…" as one end', 'What?! Never… Perhaps.', ['What?!', 'Never…', 'Perhaps.']],
    ['gives nothing for nothing', ' \n ', []],
  ])('%s', (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test.each([
    ['does not end at EE. UU. before a name', 'Las tropas de EE. UU. Marina se van. Sí.', ['Las tropas de EE. UU. Marina se van.', 'Sí.']],
    ['ends at EE. UU. before a function word', 'Volvió a EE. UU. El resto se quedó.', ['Volvió a EE. UU.', 'El resto se quedó.']],
    ['starts at inverted marks', '¿Qué pasó? ¡Nada! Dijo que no.', ['¿Qué pasó?', '¡Nada!', 'Dijo que no.']],
    [
      'does not end at Sr. before a name',
      'El Sr. Peña y la Sra. Ruiz hablaron. Callaron.',
      ['El Sr. Peña y la Sra. Ruiz hablaron.', 'Callaron.'],
    ],
    [
      'parts a dateline with a dash',
      'LIMA, 3 de mayo (Agencia).- El canciller habló. Y calló.',
      ['LIMA, 3 de mayo (Agencia).-', 'El canciller habló.', 'Y calló.'],
    ],
    [
      'parts the letters of an interview',
      'P. ¿Irá?\nR. Iré. Sí.\nP. ¿Ya?\nR. No.',
      ['P.', '¿Irá?', 'R.', 'Iré.', 'Sí.', 'P.', '¿Ya?', 'R.', 'No.'],
    ],
    ['keeps an initial at the head of a line', 'R. Peña habló.\nP. Ruiz calló.', ['R. Peña habló.', 'P. Ruiz calló.']],
    ['reads dialogue dashes', 'Llegó tarde. —No iré —dijo.', ['Llegó tarde.', '—No iré —dijo.']],
  ])('in Spanish: %s', (_name, text, expected) => {
    expect(sentences(text, 'es')).toEqual(expected);
  });
});
