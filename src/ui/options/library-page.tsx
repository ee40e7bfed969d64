import type { Finding } from '../../domain/draft.ts';
import type { Profile } from '../../domain/profile.ts';
import { t } from '../../i18n/t.ts';
import { DeskIcon } from './desk-icon.tsx';
import { FileButton } from './file-button.tsx';
import { LibraryList } from './library-list.tsx';
import type { LibraryModel } from './library-model.ts';
import { MergePreview } from './merge-preview.tsx';
import { NoticeLine } from './notice-line.tsx';
import { PageHead } from './page-head.tsx';
import { PasteTemplates } from './paste-templates.tsx';
import { SharedSentences } from './shared-sentences.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { TroubleBanner } from './trouble-banner.tsx';

export function LibraryPage({
  model,
  profile,
  now,
  findingsIn,
  onExportRaw,
}: {
  model: LibraryModel;
  profile: Profile;
  now: Date;
  findingsIn(text: string): readonly Finding[];
  onExportRaw(): void;
}) {
  const trouble = model.trouble.value;
  const create = async () => {
    await model.create();
    // The editor may be drawn for the first time: by the next frame its field is there.
    requestAnimationFrame(() => document.getElementById('template-name')?.focus());
  };
  if (trouble)
    return (
      <>
        <PageHead title={t('options_library')} about={t('options_library_about')} />
        <TroubleBanner
          name={t('options_library')}
          trouble={trouble}
          onExport={onExportRaw}
          onStartAnew={() => void model.startAnew()}
        />
      </>
    );
  return (
    <>
      <PageHead title={t('options_library')} about={t('options_library_about')}>
        <FileButton label={t('options_import')} onText={(text) => void model.importPack(text)} />
        {model.library.value.own.length > 0 && (
          <button class="btn" type="button" onClick={() => model.exportOwn()}>
            {t('options_export_own')}
          </button>
        )}
        {model.library.value.own.length > 0 && (
          <button class="btn" type="button" onClick={() => model.exportCsv()}>
            {t('library_export_csv')}
          </button>
        )}
        <button class="btn btn--primary" type="button" onClick={create}>
          <DeskIcon name="plus" />
          {t('options_new')}
        </button>
      </PageHead>
      <NoticeLine notice={model.notice.value} />
      <MergePreview model={model} />
      {model.isRead.value && (
        <div class="split split--library">
          <LibraryList model={model} now={now} />
          <div class="stack-4">
            <TemplateEditor model={model} profile={profile} now={now} findingsIn={findingsIn} />
            <SharedSentences model={model} />
            <PasteTemplates model={model} />
          </div>
        </div>
      )}
    </>
  );
}
