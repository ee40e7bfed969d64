/** True in Firefox, whose editing commands and script worlds differ from Chromium's. */
export const isGecko = CSS.supports('-moz-appearance', 'none');
