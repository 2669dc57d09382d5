import { addressFrom } from '$lib/locales/address';
import { quizAddress } from '$lib/quiz/address';
import { redirect } from '@sveltejs/kit';
import { clearAnswers, clearBrowserMarker, leaveNotice } from '../../sealed-answers.server';
import type { RequestHandler } from './$types';

const isHttps = (url: URL) => url.protocol === 'https:';

export const GET: RequestHandler = ({ url }) => redirect(303, addressFrom(url, quizAddress));

/** "Delete my answers" without a script. */
export const POST: RequestHandler = ({ cookies, url }) => {
	clearAnswers(cookies, isHttps(url));
	clearBrowserMarker(cookies, isHttps(url));
	leaveNotice(cookies, isHttps(url), 'deleted');
	redirect(303, addressFrom(url, '/'));
};

/** The browser has taken the answers over. */
export const DELETE: RequestHandler = ({ cookies, url }) => {
	clearAnswers(cookies, isHttps(url));
	return new Response(null, { status: 204 });
};
