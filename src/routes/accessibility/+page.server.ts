import { app } from '$lib/server/app';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ contact: app().config.contact });
