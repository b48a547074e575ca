/** The page after installation: what it marks, how to begin, how to stop, and a sample to try. */
import { useEffect } from 'preact/hooks';
import { commonWords, welcomeWords } from '../../locales/index.ts';
import { useDesk } from '../components/desk.tsx';
import { useWords } from '../components/lang.tsx';
import { MarkSample } from '../components/mark-sample.tsx';
import { Sign } from '../components/sign.tsx';
import { Surface } from '../components/surface.tsx';
import { useOpened } from '../hooks/use-opened.ts';
import type { Desk } from '../port.ts';
import { THEMES } from '../view/themes.ts';
import { Sample } from './sample.tsx';

/** The whole page over a desk. */
export function WelcomeApp({ desk }: { readonly desk: Desk }) {
  return <Surface desk={desk}>{() => <Welcome />}</Surface>;
}

function Welcome() {
  const t = useWords(welcomeWords);
  const desk = useDesk();
  const open = useOpened();
  useEffect(() => {
    document.title = t.title;
  }, [t]);
  return (
    <main class="page">
      <header class="page-head">
        <Sign on />
        <div>
          <h1>{t.title}</h1>
          <p>{t.lead}</p>
        </div>
      </header>
      <List title={t.start.title} items={t.start.steps} ordered />
      <Marks />
      <Sample />
      <section class="part">
        <h2>{t.stop.title}</h2>
        <p>{t.stop.says}</p>
      </section>
      <List title={t.never.title} items={t.never.items} ordered={false} />
      <button type="button" class="press outlined" onClick={() => open(desk.openOptions())}>
        {t.options}
      </button>
    </main>
  );
}

function List({ title, items, ordered }: { readonly title: string; readonly items: readonly string[]; readonly ordered: boolean }) {
  const lines = items.map((item) => <li key={item}>{item}</li>);
  return (
    <section class="part">
      <h2>{title}</h2>
      {ordered ? <ol class="listed">{lines}</ol> : <ul class="listed">{lines}</ul>}
    </section>
  );
}

function Marks() {
  const t = useWords(welcomeWords).marks;
  const common = useWords(commonWords);
  return (
    <section class="part">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <dl class="kinds">
        {THEMES.map((theme) => (
          <div key={theme}>
            <dt>
              <MarkSample theme={theme}>{common.themes[theme]}</MarkSample>
            </dt>
            <dd>{common.themeMeans[theme]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
