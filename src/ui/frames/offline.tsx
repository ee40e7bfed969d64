import type { Channel } from '../../domain/draft.ts';
import type { Walk } from '../../domain/walk.ts';
import { t } from '../../i18n/t.ts';
import { channelsFor } from '../../templates/suggest.ts';
import { BackButton, Foot, Primary } from '../parts/foot.tsx';
import type { SurfaceModel } from '../surface-model.ts';
import { Choices, FrameAndDock } from './frame-and-dock.tsx';
import { Offers } from './offers.tsx';

/** Offer offline: where the two can talk without an audience. */
export function Offline({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const { profile } = model.context();
  const platform = walk.review.platform.name;
  const options = channelsFor(profile, walk.rules).map(({ channel }) => ({
    value: channel,
    label: <ChannelLabel channel={channel} platform={platform} email={profile.email} phone={profile.phone} />,
  }));
  const hasContact = profile.email !== '' || profile.phone !== '';
  return (
    <>
      <FrameAndDock model={model} label={t('step_offline')}>
        <h1 class="title">{t('offline_title')}</h1>
        <Choices
          name="channel"
          label={t('offline_title')}
          value={walk.choices.channel}
          options={options}
          onChoose={(channel) => void model.send({ type: 'choose', choices: { channel } })}
        />
        {!hasContact && (
          <p class="quiet">
            {t('offline_no_contact')}{' '}
            <button class="link" type="button" onClick={model.openOptions}>
              {t('offline_add_contact')}
            </button>
          </p>
        )}
        <Offers model={model} parts={['contact', 'signature']} />
      </FrameAndDock>
      <Foot start={<BackButton onClick={() => void model.send({ type: 'back' })} />}>
        <Primary onClick={() => void model.send({ type: 'continue' })}>{t('continue')}</Primary>
      </Foot>
    </>
  );
}

function ChannelLabel({
  channel,
  platform,
  email,
  phone,
}: {
  channel: Channel;
  platform: string;
  email: string;
  phone: string;
}) {
  switch (channel) {
    case 'email':
      return (
        <>
          {t('channel_email')} <span class="second">{email}</span>
        </>
      );
    case 'phone':
      return (
        <>
          {t('channel_phone')} <span class="second">{phone}</span>
        </>
      );
    case 'message':
      return <>{t('channel_message', platform)}</>;
    case 'page':
      return <>{t('channel_page')}</>;
    case 'public':
      return <>{t('channel_public')}</>;
    default:
      return channel satisfies never;
  }
}
