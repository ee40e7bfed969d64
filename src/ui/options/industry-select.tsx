import { INDUSTRIES, type Industry } from '../../domain/profile.ts';
import { type MessageKey, t } from '../../i18n/t.ts';

const NAMES: Readonly<Record<Industry, MessageKey>> = {
  restaurant: 'options_industry_restaurant',
  hotel: 'options_industry_hotel',
  shop: 'options_industry_shop',
  app: 'options_industry_app',
  clinic: 'options_industry_clinic',
  'home-services': 'options_industry_home_services',
  salon: 'options_industry_salon',
  auto: 'options_industry_auto',
  'real-estate': 'options_industry_real_estate',
  education: 'options_industry_education',
  delivery: 'options_industry_delivery',
  travel: 'options_industry_travel',
  any: 'options_industry_any',
};

export const industryName = (industry: Industry): string => t(NAMES[industry]);

export function IndustrySelect({ value, onChange }: { value: Industry; onChange(industry: Industry): void }) {
  return (
    <label class="field">
      <span class="label">{t('options_industry')}</span>
      <select
        class="select"
        value={value}
        onChange={(event) => {
          const chosen = INDUSTRIES.find((industry) => industry === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {INDUSTRIES.map((industry) => (
          <option key={industry} value={industry}>
            {industryName(industry)}
          </option>
        ))}
      </select>
    </label>
  );
}
