import type { Page } from '@playwright/test';

export const devices = {
	phone: { width: 390, height: 844 },
	desktop: { width: 1280, height: 900 }
} as const;
export type Device = keyof typeof devices;

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

export const schemes = {
	light: { colorScheme: 'light', forcedColors: 'none' },
	dark: { colorScheme: 'dark', forcedColors: 'none' },
	forced: { colorScheme: 'dark', forcedColors: 'active' }
} as const satisfies Record<string, Media>;
export type Scheme = keyof typeof schemes;
