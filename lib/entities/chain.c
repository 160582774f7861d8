/* chain.c - how likely labels are: the sums over all paths */
#include "lib/entities/chain.h"

#include <string.h>

/* 2^k * e^r, where r is small. */
double
chain_exp(double x)
{
	if (x < -700)
		return 0;
	if (x > 80)
		x = 80;
	const double scaled = x * 1.4426950408889634;
	const int k = (int)(scaled + (scaled < 0 ? -0.5 : 0.5));
	const double r = x - k * 0.6931471805599453;
	const uint64_t bits = (uint64_t)(k + 1023) << 52;
	double power;

	memcpy(&power, &bits, sizeof(power));
	return power * (1 + r * (1 + r * (1 / 2.0 + r * (1 / 6.0 + r * (1 / 24.0 +
	    r * (1 / 120.0 + r * (1 / 720.0)))))));
}

void
chain_begin(struct chain *c)
{
	struct follow *p = c->follows;

	for (int b = 0; b < NLABELS; b++)
		for (int a = 0; a < NLABELS; a++)
			if (label_follows(a, b))
				*p++ = (struct follow){ .a = (uint8_t)a, .b = (uint8_t)b };
}

void
chain_odds(struct chain *c, size_t i, const float *score)
{
	float most = score[0];

	for (int y = 1; y < NLABELS; y++)
		most = score[y] > most ? score[y] : most;
	for (int y = 0; y < NLABELS; y++)
		c->odds[i][y] = chain_exp((double)score[y] - (double)most);
}

/* Makes their sum 1: only how they relate counts. */
static bool
norm(double *v)
{
	double sum = 0;

	for (int y = 0; y < NLABELS; y++)
		sum += v[y];
	if (sum <= 0)
		return false;
	for (int y = 0; y < NLABELS; y++)
		v[y] /= sum;
	return true;
}

static void
mask(double *v, uint32_t allowed)
{
	for (int y = 0; y < NLABELS; y++)
		if ((allowed >> y & 1) == 0)
			v[y] = 0;
}

static void
sum_forward(struct chain *c, size_t i)
{
	double *const v = c->forward[i];

	memset(v, 0, sizeof(c->forward[i]));
	for (int k = 0; k < NFOLLOW; k++) {
		const struct follow *const p = &c->follows[k];
		if (i > 0)
			v[p->b] += c->forward[i - 1][p->a] * p->odds;
		else if (p->a == 0)
			v[p->b] = p->odds;
	}
	for (int y = 0; y < NLABELS; y++)
		v[y] *= c->odds[i][y];
}

/* All ways from token i, by its label, to the end. */
static void
onward(const struct chain *c, size_t i, double *v)
{
	for (int y = 0; y < NLABELS; y++)
		v[y] = c->backward[i][y] * c->odds[i][y];
}

static void
sum_backward(struct chain *c, size_t i, const uint32_t *allowed)
{
	double *const v = c->backward[i], next[ROW];

	memset(v, 0, sizeof(c->backward[i]));
	onward(c, i + 1, next);
	if (allowed != NULL)
		mask(next, allowed[i + 1]);
	for (int k = 0; k < NFOLLOW; k++) {
		const struct follow *const p = &c->follows[k];
		v[p->a] += next[p->b] * p->odds;
	}
}

bool
chain_sum(struct chain *c, const uint32_t *allowed)
{
	const size_t last = c->n - 1;

	for (size_t i = 0; i < c->n; i++) {
		sum_forward(c, i);
		if (allowed != NULL)
			mask(c->forward[i], allowed[i]);
		for (int y = 0; i == last && y < NLABELS; y++)
			if (!label_follows(y, -1))
				c->forward[i][y] = 0;
		if (!norm(c->forward[i]))
			return false;
	}
	for (int y = 0; y < NLABELS; y++)
		c->backward[last][y] = c->forward[last][y] > 0;
	for (size_t i = last; i-- > 0;) {
		sum_backward(c, i, allowed);
		if (!norm(c->backward[i]))
			return false;
	}
	return true;
}

void
chain_labels(const struct chain *c, size_t i, double *likely)
{
	for (int y = 0; y < NLABELS; y++)
		likely[y] = c->forward[i][y] * c->backward[i][y];
	norm(likely);
}

void
chain_pairs(const struct chain *c, size_t i, double *likely)
{
	double next[ROW], sum = 0;

	onward(c, i, next);
	for (int y = 0; y < NLABELS; y++)
		if (c->forward[i][y] <= 0)
			next[y] = 0;	/* not allowed */
	for (int k = 0; k < NFOLLOW; k++) {
		const struct follow *const p = &c->follows[k];
		likely[k] = (i > 0 ? c->forward[i - 1][p->a] : p->a == 0) *
		    p->odds * next[p->b];
		sum += likely[k];
	}
	for (int k = 0; k < NFOLLOW && sum > 0; k++)
		likely[k] /= sum;
}

double
chain_name(const struct chain *c, size_t first, size_t last, unsigned type)
{
	double likely[ROW], next[ROW];
	int y = label_of(type, label_place_in(first, first, last));

	chain_labels(c, first, likely);
	double all = likely[y];
	for (size_t i = first + 1; i < last; i++) {
		const int before = y;
		double sum = 0, this = 0;

		y = label_of(type, label_place_in(i, first, last));
		onward(c, i, next);
		for (int k = 0; k < NFOLLOW; k++) {
			const struct follow *const p = &c->follows[k];
			const double way = p->odds * next[p->b];
			if (p->a != before)
				continue;
			sum += way;
			if (p->b == y)
				this = way;
		}
		all = sum > 0 ? all * this / sum : 0;
	}
	return all;
}
