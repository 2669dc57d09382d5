/**
 * Share in % w/w of an amount as printed: "0,5 %", "20,000 ppm", "2 000 ppm", "5-10 %" (the larger). Null for a unit that
 * is no share, such as mg. In parts per million a comma or stop before three digits groups thousands.
 */
export function percentOf(amount: string | null): number | null {
	const found = amount && /([\d][\d., ]*)\s*(%|ppm)$/i.exec(amount.trim());
	if (!found) return null;
	const [, digits = '', unit] = found;
	const isPercent = unit === '%';
	const plain = isPercent
		? digits.replace(',', '.')
		: digits.replace(/[., ](?=\d{3}(?!\d))/g, '').replace(',', '.');
	const value = Number(plain.replaceAll(' ', ''));
	if (!Number.isFinite(value)) return null;
	return isPercent ? value : value / 10_000;
}
