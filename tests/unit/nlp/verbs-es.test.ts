import fc from 'fast-check';
import type { Tense } from '../../../src/core/nlp/verb-form.ts';
import { spanishBareForms, spanishVerbForms } from '../../../src/core/nlp/verbs-es.ts';
import spanishVerbs from '../../../src/lexicons/es/grammar/verbs.json';

const tense = (lemma: string, name: Tense): string[] =>
  spanishBareForms(lemma)
    .filter((form) => form.tense === name)
    .map((form) => form.form);
const kind = (lemma: string, name: 'infinitive' | 'gerund' | 'participle'): string[] =>
  spanishBareForms(lemma)
    .filter((form) => form.kind === name)
    .map((form) => form.form);
const all = (lemma: string): string[] => spanishVerbForms(lemma).map((form) => form.form);

describe('spanishVerbForms', () => {
  test.each<[string, Tense, string]>([
    ['hablar', 'present', 'hablo hablas habla hablamos habláis hablan'],
    ['comer', 'past', 'comí comiste comió comimos comisteis comieron'],
    ['vivir', 'imperfect', 'vivía vivías vivía vivíamos vivíais vivían'],
    ['pensar', 'present', 'pienso piensas piensa pensamos pensáis piensan'],
    ['encontrar', 'subjunctive', 'encuentre encuentres encuentre encontremos encontréis encuentren'],
    ['jugar', 'subjunctive', 'juegue juegues juegue juguemos juguéis jueguen'],
    ['sentir', 'past', 'sentí sentiste sintió sentimos sentisteis sintieron'],
    ['sentir', 'subjunctive', 'sienta sientas sienta sintamos sintáis sientan'],
    ['pedir', 'subjunctive', 'pida pidas pida pidamos pidáis pidan'],
    ['morir', 'past', 'morí moriste murió morimos moristeis murieron'],
    ['adquirir', 'present', 'adquiero adquieres adquiere adquirimos adquirís adquieren'],
    ['atacar', 'past', 'ataqué atacaste atacó atacamos atacasteis atacaron'],
    ['negar', 'subjunctive', 'niegue niegues niegue neguemos neguéis nieguen'],
    ['amenazar', 'subjunctive', 'amenace amenaces amenace amenacemos amenacéis amenacen'],
    ['averiguar', 'past', 'averigüé averiguaste averiguó averiguamos averiguasteis averiguaron'],
    ['exigir', 'present', 'exijo exiges exige exigimos exigís exigen'],
    ['vencer', 'subjunctive', 'venza venzas venza venzamos venzáis venzan'],
    ['distinguir', 'present', 'distingo distingues distingue distinguimos distinguís distinguen'],
    ['conocer', 'present', 'conozco conoces conoce conocemos conocéis conocen'],
    ['reducir', 'past', 'reduje redujiste redujo redujimos redujisteis redujeron'],
    ['construir', 'present', 'construyo construyes construye construimos construís construyen'],
    ['leer', 'past', 'leí leíste leyó leímos leísteis leyeron'],
    ['oír', 'present', 'oigo oyes oye oímos oís oyen'],
    ['enviar', 'subjunctive', 'envíe envíes envíe enviemos enviéis envíen'],
    ['actuar', 'present', 'actúo actúas actúa actuamos actuáis actúan'],
    ['anunciar', 'present', 'anuncio anuncias anuncia anunciamos anunciáis anuncian'],
    ['prohibir', 'present', 'prohíbo prohíbes prohíbe prohibimos prohibís prohíben'],
    ['reunir', 'present', 'reúno reúnes reúne reunimos reunís reúnen'],
    ['reír', 'past', 'reí reíste rió reímos reísteis rieron'],
    ['decir', 'past', 'dije dijiste dijo dijimos dijisteis dijeron'],
    ['decir', 'future', 'diré dirás dirá diremos diréis dirán'],
    ['contradecir', 'past', 'contradije contradijiste contradijo contradijimos contradijisteis contradijeron'],
    ['proponer', 'past', 'propuse propusiste propuso propusimos propusisteis propusieron'],
    ['sostener', 'conditional', 'sostendría sostendrías sostendría sostendríamos sostendríais sostendrían'],
    ['intervenir', 'past', 'intervine interviniste intervino intervinimos intervinisteis intervinieron'],
    ['intervenir', 'present', 'intervengo intervienes interviene intervenimos intervenís intervienen'],
    ['prever', 'present', 'preveo prevés prevé prevemos prevéis prevén'],
    ['hacer', 'past', 'hice hiciste hizo hicimos hicisteis hicieron'],
    ['traer', 'past', 'traje trajiste trajo trajimos trajisteis trajeron'],
    ['estar', 'present', 'estoy estás está estamos estáis están'],
    ['ir', 'imperfect', 'iba ibas iba íbamos ibais iban'],
    ['ser', 'subjunctive', 'sea seas sea seamos seáis sean'],
    ['saber', 'subjunctive', 'sepa sepas sepa sepamos sepáis sepan'],
    ['poder', 'future', 'podré podrás podrá podremos podréis podrán'],
    ['querer', 'present', 'quiero quieres quiere queremos queréis quieren'],
    ['dar', 'subjunctive', 'dé des dé demos deis den'],
  ])('%s, %s', (lemma, name, forms) => {
    expect(tense(lemma, name).slice(0, 6)).toEqual(forms.split(' '));
  });

  test('the past subjunctive has both series', () => {
    expect(tense('decir', 'past-subjunctive')).toEqual(
      'dijera dijeras dijera dijéramos dijerais dijeran dijese dijeses dijese dijésemos dijeseis dijesen'.split(' '),
    );
  });

  test.each([
    ['decir', 'di decí decid diga digamos digan'],
    ['detener', 'detén detené detened detenga detengamos detengan'],
    ['hacer', 'haz hacé haced haga hagamos hagan'],
    ['ir', 've id vaya vayamos vayan'],
  ])('imperatives of %s', (lemma, forms) => {
    expect(tense(lemma, 'imperative')).toEqual(forms.split(' '));
  });

  test.each([
    ['decir', 'dicho'],
    ['escribir', 'escrito'],
    ['suscribir', 'suscrito'],
    ['descubrir', 'descubierto'],
    ['resolver', 'resuelto'],
    ['imponer', 'impuesto'],
    ['prever', 'previsto'],
    ['satisfacer', 'satisfecho'],
    ['creer', 'creído'],
    ['bendecir', 'bendecido'],
    ['destruir', 'destruido'],
  ])('participle of %s', (lemma, participle) => {
    expect(kind(lemma, 'participle')).toContain(participle);
  });

  test.each([
    ['pedir', 'pidiendo'],
    ['ir', 'yendo'],
    ['oír', 'oyendo'],
    ['reír', 'riendo'],
    ['venir', 'viniendo'],
    ['construir', 'construyendo'],
    ['gruñir', 'gruñendo'],
    ['poder', 'pudiendo'],
  ])('gerund of %s', (lemma, gerund) => {
    expect(kind(lemma, 'gerund')).toEqual([gerund]);
  });

  test('participles agree', () => {
    expect(kind('decir', 'participle')).toEqual(['dicho', 'dicha', 'dichos', 'dichas']);
  });

  test('clitics are written on infinitives, gerunds and imperatives, with the accent they need', () => {
    expect(all('decir')).toEqual(
      expect.arrayContaining(['decirlo', 'decírselo', 'diciéndole', 'diciéndoselo', 'dile', 'dígale', 'dígaselo', 'decíos']),
    );
    expect(all('intervenir')).toContain('intervenirse');
    expect(all('oír')).toEqual(expect.arrayContaining(['oírlo', 'oyéndola', 'óyeme']));
    expect(all('detener')).toEqual(expect.arrayContaining(['detenlo', 'deténgalos', 'deteniéndolos']));
    expect(all('enviar')).toContain('envíelo');
    expect(all('reunir')).toContain('reúnanse');
    expect(all('decir')).not.toContain('decidte');
  });

  test('a reflexive verb gives the forms of its verb and those with -se', () => {
    expect(all('negarse')).toEqual(expect.arrayContaining(['niega', 'negó', 'negarse', 'negándose']));
  });

  test('what is no infinitive gives nothing', () => {
    expect(spanishVerbForms('soberanía')).toEqual([]);
    expect(spanishVerbForms('')).toEqual([]);
  });

  test('every form of every listed verb is one written word, and third persons tell their number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spanishVerbs.verbs), (lemma) => {
        for (const { form, kind: what, person } of spanishVerbForms(lemma)) {
          expect(form).toMatch(/^[a-záéíóúüñ]+$/);
          expect(form.match(/[áéíóú]/g)?.length ?? 0).toBeLessThanOrEqual(1);
          expect(person === undefined || what === 'finite').toBe(true);
        }
        expect(tense(lemma, 'past')[5]).toMatch(/ron$/);
        expect(tense(lemma, 'future')[2]).toMatch(/rá$/);
      }),
      { numRuns: 200 },
    );
  });
});
