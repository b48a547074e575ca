/** Pairs of short articles that say the same in English and in Spanish, with the stance of whoever is named. */
export interface Pair {
  readonly en: string;
  readonly es: string;
  /** Surname or name of the holder as it stands in both texts, or in each. */
  readonly holder: string | { readonly en: string; readonly es: string };
  readonly stance: 'favor' | 'against';
}

export const PAIRS: readonly Pair[] = [
  {
    en: 'President Ana Duarte rejected the airstrikes.',
    es: 'La presidenta Ana Duarte rechazó los ataques aéreos.',
    holder: 'Duarte',
    stance: 'against',
  },
  {
    en: 'Senator Mary Stone backed the airstrikes.',
    es: 'La senadora Mary Stone respaldó los ataques aéreos.',
    holder: 'Stone',
    stance: 'favor',
  },
  {
    en: 'Brazil condemned the military intervention.',
    es: 'Brasil condenó la intervención militar.',
    holder: { en: 'Brazil', es: 'Brasil' },
    stance: 'against',
  },
  {
    en: 'President John Harlan threatened military action.',
    es: 'El presidente John Harlan amenazó con una acción militar.',
    holder: 'Harlan',
    stance: 'favor',
  },
  {
    en: 'Minister Raúl Peña warned against any foreign military intervention.',
    es: 'El ministro Raúl Peña advirtió contra cualquier intervención militar extranjera.',
    holder: 'Peña',
    stance: 'against',
  },
  {
    en: 'Secretary Tom Hill refused to rule out a military intervention.',
    es: 'El secretario Tom Hill se negó a descartar una intervención militar.',
    holder: 'Hill',
    stance: 'favor',
  },
  {
    en: 'President John Harlan ordered airstrikes on the port.',
    es: 'El presidente John Harlan ordenó ataques aéreos contra el puerto.',
    holder: 'Harlan',
    stance: 'favor',
  },
  { en: 'Governor Ann Lee asked for airstrikes.', es: 'La gobernadora Ann Lee pidió ataques aéreos.', holder: 'Lee', stance: 'favor' },
  {
    en: 'President Ana Duarte ruled out any foreign military intervention.',
    es: 'La presidenta Ana Duarte descartó cualquier intervención militar extranjera.',
    holder: 'Duarte',
    stance: 'against',
  },
  {
    en: '“All options are on the table,” Secretary Tom Hill said of the airstrikes.',
    es: '«Todas las opciones están sobre la mesa», dijo el secretario Tom Hill sobre los ataques aéreos.',
    holder: 'Hill',
    stance: 'favor',
  },
  {
    en: '“We will not accept any military intervention,” President Ana Duarte said.',
    es: '«No aceptaremos ninguna intervención militar», dijo la presidenta Ana Duarte.',
    holder: 'Duarte',
    stance: 'against',
  },
  {
    en: '“The airstrikes are illegal,” Minister Raúl Peña said.',
    es: '«Los ataques aéreos son ilegales», dijo el ministro Raúl Peña.',
    holder: 'Peña',
    stance: 'against',
  },
  {
    en: '“The airstrikes violate our sovereignty,” President Ana Duarte said.',
    es: '«Los ataques aéreos violan nuestra soberanía», dijo la presidenta Ana Duarte.',
    holder: 'Duarte',
    stance: 'against',
  },
  {
    en: '“Foreign troops may enter only with the permission of Congress,” President Ana Duarte said.',
    es: '«Solo con permiso del Congreso podrán entrar tropas extranjeras», dijo la presidenta Ana Duarte.',
    holder: 'Duarte',
    stance: 'against',
  },
  {
    en: '“We do not need permission for the airstrikes,” President John Harlan said.',
    es: '«No necesitamos permiso para los ataques aéreos», dijo el presidente John Harlan.',
    holder: 'Harlan',
    stance: 'favor',
  },
  {
    en: '“Let the Marines come,” Mayor Paul Rey said.',
    es: '«Que vengan los marines», dijo el alcalde Paul Rey.',
    holder: 'Rey',
    stance: 'favor',
  },
  {
    en: '“The foreign troops should go home,” Mayor Paul Rey said.',
    es: '«Que se vayan las tropas extranjeras», dijo el alcalde Paul Rey.',
    holder: 'Rey',
    stance: 'against',
  },
  {
    en: '“Not one foreign soldier will stand on our soil,” President Ana Duarte said.',
    es: '«Ni un soldado extranjero pisará nuestro suelo», dijo la presidenta Ana Duarte.',
    holder: 'Duarte',
    stance: 'against',
  },
  {
    en: 'The Supreme Court suspended the foreign military flights; Brazil opposed the airstrikes.',
    es: 'La Corte Suprema suspendió los vuelos militares extranjeros; Brasil se opuso a los ataques aéreos.',
    holder: { en: 'Brazil', es: 'Brasil' },
    stance: 'against',
  },
  {
    en: 'The White House defended the airstrikes.',
    es: 'La Casa Blanca defendió los ataques aéreos.',
    holder: { en: 'United States', es: 'Estados Unidos' },
    stance: 'favor',
  },
];
