/** Foot of the popup: where Lindero marks, side panel, save, options; one drawer open at a time. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { popupWords } from '../../locales/index.ts';
import { useOpened } from '../hooks/use-opened.ts';
import type { SitePick } from '../port.ts';
import type { Article } from '../view/article.ts';
import { useDesk } from './desk.tsx';
import { useWords } from './lang.tsx';
import { SaveAs } from './save-as.tsx';
import { SitePicker } from './site-picker.tsx';

type Drawer = 'sites' | 'save';

/** The foot. `site` is empty where no site can be chosen; without an article there is nothing to save. */
export function Footer(props: {
  readonly site: string;
  readonly pick: SitePick;
  readonly picked: (pick: SitePick) => void;
  readonly article: Article | null;
}) {
  const { site, pick, picked, article } = props;
  const [drawer, setDrawer] = useState<Drawer | null>(null);
  const foot = useRef<HTMLElement>(null);
  const toggle = (which: Drawer) => setDrawer((now) => (now === which ? null : which));
  const close = (which: Drawer) => {
    setDrawer(null);
    foot.current?.querySelector<HTMLButtonElement>(`[data-drawer="${which}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || drawer === null) return;
    event.preventDefault();
    event.stopPropagation();
    close(drawer);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only Escape is heard here, from the buttons inside.
    <footer class="foot" ref={foot} onKeyDown={onKeyDown}>
      {drawer !== null && (
        <div class="drawer" id="drawer">
          {drawer === 'sites' && (
            <SitePicker
              site={site}
              now={pick}
              picked={(choice) => {
                close('sites');
                picked(choice);
              }}
            />
          )}
          {drawer === 'save' && article !== null && <SaveAs article={article} />}
        </div>
      )}
      <FootLine pick={site === '' ? null : pick} canSave={article !== null} drawer={drawer} toggle={toggle} />
    </footer>
  );
}

/** The line of buttons. `pick`: null where no site can be chosen. */
function FootLine(props: {
  readonly pick: SitePick | null;
  readonly canSave: boolean;
  readonly drawer: Drawer | null;
  readonly toggle: (which: Drawer) => void;
}) {
  const { pick, canSave, drawer, toggle } = props;
  const t = useWords(popupWords);
  const desk = useDesk();
  const open = useOpened();
  return (
    <div class="foot-line">
      {pick !== null && (
        <DrawerButton name="sites" open={drawer === 'sites'} toggle={toggle}>
          <span class="quiet">{t.sites.short}</span> {t.sites[pick]}
        </DrawerButton>
      )}
      <span class="acts">
        {desk.panel !== null && (
          <button type="button" class="press" onClick={() => open(desk.openPanel())}>
            {t.panels[desk.panel]}
          </button>
        )}
        {canSave && (
          <DrawerButton name="save" open={drawer === 'save'} toggle={toggle}>
            {t.save}
          </DrawerButton>
        )}
        <button type="button" class="press" onClick={() => open(desk.openOptions())}>
          {t.options}
        </button>
      </span>
    </div>
  );
}

function DrawerButton(props: {
  readonly name: Drawer;
  readonly open: boolean;
  readonly toggle: (which: Drawer) => void;
  readonly children: ComponentChildren;
}) {
  const { name, open, toggle, children } = props;
  return (
    <button
      type="button"
      class="press drawer-button"
      data-drawer={name}
      aria-expanded={open}
      aria-controls={open ? 'drawer' : undefined}
      onClick={() => toggle(name)}
    >
      {children}
    </button>
  );
}
