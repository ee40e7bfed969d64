import { useLayoutEffect } from 'preact/hooks';
import type { Frame, Walk } from '../domain/walk.ts';
import { type MessageKey, t } from '../i18n/t.ts';
import { Acknowledge } from './frames/acknowledge.tsx';
import { AskBlank, AskFilled, AskFinding } from './frames/asks.tsx';
import { Broken } from './frames/broken.tsx';
import { Calm } from './frames/calm.tsx';
import { Cases } from './frames/cases.tsx';
import { Choose } from './frames/choose.tsx';
import { Failed, Inserted } from './frames/ends.tsx';
import { Express } from './frames/express.tsx';
import { Loading } from './frames/loading.tsx';
import { menuOf } from './frames/menu-entries.ts';
import { Nothing } from './frames/nothing.tsx';
import { Offline } from './frames/offline.tsx';
import { PanelInserted, PanelQueue, PanelSuggestion } from './frames/panel.tsx';
import { Away, Later } from './frames/pause.tsx';
import { ReviewDraft } from './frames/review.tsx';
import { Severe } from './frames/severe.tsx';
import { Solve } from './frames/solve.tsx';
import { Why } from './frames/why.tsx';
import { ReviewBar } from './parts/bar.tsx';
import { Waterline } from './parts/waterline.tsx';
import { handleKey } from './surface-keys.ts';
import type { SurfaceModel } from './surface-model.ts';

/** The whole of a popup or panel. Names its present frame on the body, for styles and for tests. */
export function Surface({ model }: { model: SurfaceModel }) {
  const state = model.state.value;
  const walk = model.walk.value;
  const frame = state.kind === 'walk' ? (walk?.frame ?? 'loading') : state.kind;
  useLayoutEffect(() => {
    document.body.dataset.frame = frame;
    document.body.dataset.ready = String(frame !== 'loading');
    // Since the document began: what `npm run bench` reads.
    if (frame !== 'loading') document.body.dataset.usableMs ??= performance.now().toFixed(1);
    if (walk?.frame === 'inserted' && walk.outcome && 'ms' in walk.outcome)
      document.body.dataset.insertMs = walk.outcome.ms.toFixed(1);
    if (frame === 'inserted' && walk?.outcome?.outcome === 'inserted') document.body.dataset.draft = model.draft.value.trim();
    else delete document.body.dataset.draft;
  }, [frame, walk, model]);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => handleKey(event, model);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [model]);
  return (
    <>
      {state.kind === 'loading' && <Loading />}
      {state.kind === 'broken' && <Broken model={model} />}
      {state.kind === 'nothing' && <Nothing model={model} />}
      {state.kind === 'choose' && <Choose model={model} />}
      {state.kind === 'cases' && <Cases model={model} />}
      {state.kind === 'queue' && model.panel && <PanelQueue model={model} panel={model.panel} />}
      {state.kind === 'walk' && walk && <WalkSurface model={model} walk={walk} />}
      <Why model={model} />
      <StatusLine model={model} />
    </>
  );
}

function WalkSurface({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const { panel } = model;
  if (walk.frame === 'later') return <Later model={model} walk={walk} />;
  if (walk.frame === 'away') return <Away model={model} walk={walk} />;
  if (panel && walk.frame === 'express') return <PanelSuggestion key={walk.id} model={model} panel={panel} walk={walk} />;
  if (panel && walk.frame === 'inserted') return <PanelInserted key={walk.id} model={model} panel={panel} walk={walk} />;
  const hasLine = !['severe', 'express'].includes(walk.frame) && !walk.isSevere;
  return (
    <div class={`surface ${walk.frame === 'calm' ? 'surface--calm' : ''}`}>
      <ReviewBar review={walk.review} now={model.context().now} menu={menuOf(model)} model={model} />
      {hasLine ? <Waterline walk={walk} onGo={(step) => void model.send({ type: 'go', step })} /> : <div />}
      <FrameOf key={walk.frame} frame={walk.frame} model={model} walk={walk} />
    </div>
  );
}

function FrameOf({ frame, model, walk }: { frame: Exclude<Frame, 'later' | 'away'>; model: SurfaceModel; walk: Walk }) {
  switch (frame) {
    case 'calm':
      return <Calm model={model} walk={walk} />;
    case 'acknowledge':
      return <Acknowledge model={model} walk={walk} />;
    case 'solve':
      return <Solve model={model} walk={walk} />;
    case 'offline':
      return <Offline model={model} walk={walk} />;
    case 'review':
      return <ReviewDraft model={model} walk={walk} />;
    case 'express':
      return <Express model={model} walk={walk} />;
    case 'severe':
      return <Severe model={model} walk={walk} />;
    case 'blank':
      return <AskBlank model={model} />;
    case 'confirm':
      return <AskFinding model={model} walk={walk} />;
    case 'ask':
      return <AskFilled model={model} walk={walk} />;
    case 'inserted':
      return <Inserted model={model} walk={walk} />;
    case 'failed':
      return <Failed model={model} walk={walk} />;
    default:
      return frame satisfies never;
  }
}

const STATUS: Readonly<Record<string, MessageKey>> = {
  copied: 'status_copied',
  'follow-up-inserted': 'status_follow_up_inserted',
  'follow-up-copied': 'status_follow_up_copied',
  'copy-refused': 'status_copy_refused',
  undone: 'status_undone',
  'undo-changed': 'status_undo_changed',
  'undo-gone': 'status_undo_gone',
  'not-allowed': 'status_not_allowed',
  watching: 'status_watching',
  'not-watching': 'status_not_watching',
  unwatched: 'status_unwatched',
  'not-pointing': 'status_not_pointing',
};

function StatusLine({ model }: { model: SurfaceModel }) {
  const key = model.saveFailed.value ? 'status_save_failed' : STATUS[model.status.value];
  return (
    <div class="status-place" role="status" aria-live="polite">
      {key && <div class="status">{t(key)}</div>}
    </div>
  );
}
