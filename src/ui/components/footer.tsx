/** Foot of the popup: where Lindero marks, side panel, save, options; one drawer open at a time. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { popupWords } from '../../locales/index.ts';
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
  const t = useWords(popupWords);
  const desk = useDesk();
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
      <div class="foot-line">
        {site !== '' && (
          <DrawerButton name="sites" open={drawer === 'sites'} toggle={toggle}>
            <span class="quiet">{t.sites.short}</span> {t.sites[pick]}
          </DrawerButton>
        )}
        <span class="acts">
          {desk.has.panel && (
            <button type="button" class="press" onClick={() => void desk.openPanel()}>
              {desk.versions.browser.startsWith('Firefox') ? t.sidebar : t.panel}
            </button>
          )}
          {article !== null && (
            <DrawerButton name="save" open={drawer === 'save'} toggle={toggle}>
              {t.save}
            </DrawerButton>
          )}
          <button type="button" class="press" onClick={() => void desk.openOptions()}>
            {t.options}
          </button>
        </span>
      </div>
    </footer>
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
