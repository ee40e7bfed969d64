import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../i18n/t.ts';
import { Mark } from '../parts/icon.tsx';
import { ReadingLines } from '../parts/reading-lines.tsx';
import { CasesPage } from './cases-page.tsx';
import { ChecksPage } from './checks-page.tsx';
import { DataPage } from './data-page.tsx';
import { DeskIcon } from './desk-icon.tsx';
import { InsightsPage } from './insights-page.tsx';
import { LibraryPage } from './library-page.tsx';
import { LogPage } from './log-page.tsx';
import { type OptionsModel, SECTIONS, type Section } from './options-model.ts';
import { focusTitle } from './page-head.tsx';
import { PlaybookPage } from './playbook-page.tsx';
import { PracticePage } from './practice-page.tsx';
import { ProfilePage } from './profile-page.tsx';
import { ShortcutsPage } from './shortcuts-page.tsx';
import { SitesPage } from './sites-page.tsx';

const NAMES: Readonly<Record<Section, MessageKey>> = {
  library: 'options_library',
  profile: 'options_profile',
  checks: 'options_checks',
  'follow-ups': 'cases',
  sites: 'options_sites',
  shortcuts: 'options_shortcuts',
  insights: 'options_insights',
  log: 'options_log',
  practice: 'options_practice',
  playbook: 'options_playbook',
  data: 'options_data',
};

function Page({ model, section }: { model: OptionsModel; section: Section }) {
  const now = model.now();
  const exportRaw = (key: string) => {
    const entry = model.data.entries.value.find((candidate) => candidate.area === 'local' && candidate.key === key);
    if (entry) model.data.exportEntry(entry);
  };
  switch (section) {
    case 'library':
      return (
        <LibraryPage
          model={model.library}
          profile={model.profile.profile.value}
          now={now}
          findingsIn={model.checks.findingsIn}
          onExportRaw={() => exportRaw('library')}
        />
      );
    case 'profile':
      return <ProfilePage model={model.profile} now={now} newId={model.newId} onExportRaw={() => exportRaw('profile')} />;
    case 'follow-ups':
      return <CasesPage model={model.cases} now={now} />;
    case 'checks':
      return <ChecksPage model={model.checks} profile={model.profile.profile.value} />;
    case 'sites':
      return <SitesPage model={model.sites} />;
    case 'shortcuts':
      return <ShortcutsPage model={model} />;
    case 'insights':
      return <InsightsPage model={model.insights} log={model.log} now={now} issueName={model.issueName} />;
    case 'practice':
      return <PracticePage model={model.practice} />;
    case 'playbook':
      return (
        <PlaybookPage
          library={model.library.library.value}
          profile={model.profile.profile.value}
          causes={model.insights.causes.value}
          houseRules={model.checks.settings.value.houseRules}
          now={now}
        />
      );
    case 'log':
      return <LogPage model={model.log} library={model.library.library.value} issueName={model.issueName} />;
    case 'data':
      return <DataPage model={model.data} />;
    default:
      return section satisfies never;
  }
}

/** The storage gave nothing: said, and asked again. */
function UnreadBanner({ model }: { model: OptionsModel }) {
  return (
    <div class="banner banner--ask" role="alert">
      <DeskIcon name="caution" />
      <div class="banner__body">
        <b>{t('broken_title')}</b>
        <p>{t('broken_why')}</p>
        <div class="row">
          <button class="btn btn--small btn--line" type="button" data-again onClick={() => void model.load()}>
            {t('broken_again')}
          </button>
        </div>
      </div>
    </div>
  );
}

/** The options page: the way round on the left, one page beside it. */
export function Desk({ model }: { model: OptionsModel }) {
  const section = model.section.value;
  const isFirst = useRef(true);
  const nav = useRef<HTMLElement>(null);
  // Before anything is drawn: whoever goes on at once by keyboard is not called back to the title.
  useLayoutEffect(() => {
    document.title = `${t(NAMES[section])} · ${t('options_nav')}`;
    // Not at the start: there the browser's own order is right.
    if (!isFirst.current) focusTitle();
    isFirst.current = false;
    // On a phone the way round is a row that scrolls.
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [section]);
  return (
    <div class="desk">
      <nav ref={nav} class="desk__nav" aria-label={t('options_nav')}>
        <div class="desk__brand">
          <Mark />
          {t('options_nav')}
        </div>
        {SECTIONS.map((each) => (
          // The page's own name before the hash: a link to a mere hash out of sight passes for one that skips to it.
          <a key={each} href={`index.html#${each}`} aria-current={each === section ? 'page' : undefined}>
            <DeskIcon name={each} />
            {t(NAMES[each])}
            {each === 'library' && !model.library.trouble.value && model.library.all.value.length > 0 && (
              <span class="num">{model.library.all.value.length}</span>
            )}
          </a>
        ))}
      </nav>
      <main class="desk__main">
        {model.isUnread.value && <UnreadBanner model={model} />}
        {model.isRead.value ? <Page model={model} section={section} /> : <ReadingLines label={t('options_reading')} />}
      </main>
    </div>
  );
}
