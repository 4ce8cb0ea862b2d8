/* The yardstick of docs/performance.md: what plain loops over columns cost in C, compiled by `scripts/c-loops`. Eight criteria, every fourth a cost;
   the same shape of decision as in LearningOrg.Core.Benchmarks/Decision.cs. Prints the median and the least of many runs, in microseconds. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CRITERIA = 8 };

static uint64_t state = 42;

/* SplitMix64, from 0 to 1. */
static double next(void)
{
    uint64_t bits = state += 0x9E3779B97F4A7C15u;
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9u;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBu;
    return (double)((bits ^ (bits >> 31)) >> 11) / 9007199254740992.0;
}

static int is_benefit(int criterion) { return criterion % 4 != 3; }

static double weight(int criterion) { return (criterion + 1) / 36.0; }

/* Σ w · x: nothing is normalized. */
static void sum_of_products(int n, double **columns, double *scores, double *unused)
{
    (void)unused;
    memset(scores, 0, (size_t)n * sizeof *scores);
    for (int j = 0; j < CRITERIA; j++) {
        const double *restrict x = columns[j];
        double *restrict s = scores;
        const double w = weight(j);
        for (int i = 0; i < n; i++) s[i] += w * x[i];
    }
}

/* Divides by the best of each column, which it looks for first. */
static void weighted_sum(int n, double **columns, double *scores, double *unused)
{
    (void)unused;
    memset(scores, 0, (size_t)n * sizeof *scores);
    for (int j = 0; j < CRITERIA; j++) {
        const double *restrict x = columns[j];
        double *restrict s = scores;
        double least = x[0], most = x[0];
        for (int i = 0; i < n; i++) {
            least = x[i] < least ? x[i] : least;
            most = x[i] > most ? x[i] : most;
        }
        if (is_benefit(j)) {
            const double factor = weight(j) / most;
            for (int i = 0; i < n; i++) s[i] += factor * x[i];
        } else {
            const double dividend = weight(j) * least;
            for (int i = 0; i < n; i++) s[i] += dividend / x[i];
        }
    }
}

/* Vector normalization, Euclidean distances to the ideal and the anti-ideal, closeness. */
static void topsis(int n, double **columns, double *scores, double *far)
{
    memset(scores, 0, (size_t)n * sizeof *scores);
    memset(far, 0, (size_t)n * sizeof *far);
    for (int j = 0; j < CRITERIA; j++) {
        const double *restrict x = columns[j];
        double *restrict near_squares = scores;
        double *restrict far_squares = far;
        double least = x[0], most = x[0], squares = 0;
        for (int i = 0; i < n; i++) {
            least = x[i] < least ? x[i] : least;
            most = x[i] > most ? x[i] : most;
            squares += x[i] * x[i];
        }
        const double factor = weight(j) / sqrt(squares);
        const double best = factor * (is_benefit(j) ? most : least), worst = factor * (is_benefit(j) ? least : most);
        for (int i = 0; i < n; i++) {
            const double v = factor * x[i];
            near_squares[i] += (v - best) * (v - best);
            far_squares[i] += (v - worst) * (v - worst);
        }
    }
    for (int i = 0; i < n; i++) {
        const double d = sqrt(far[i]);
        scores[i] = d / (sqrt(scores[i]) + d);
    }
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static int ascending(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void measure(const char *name, void (*method)(int, double **, double *, double *), int n, double **columns, double *scores, double *spare)
{
    enum { RUNS = 101 };
    double times[RUNS];
    const int calls = n >= 1000000 ? 1 : 1000000 / n;
    for (int run = 0; run < RUNS; run++) {
        const double start = now();
        for (int call = 0; call < calls; call++) method(n, columns, scores, spare);
        times[run] = (now() - start) / calls;
    }
    qsort(times, RUNS, sizeof *times, ascending);
    printf("%-16s %9d %12.2f %12.2f   (first score %.6f)\n", name, n, times[RUNS / 2], times[0], scores[0]);
}

int main(void)
{
    const int sizes[] = { 10, 100, 1000, 10000, 100000, 1000000 };
    printf("%-16s %9s %12s %12s\n", "method", "n", "median us", "least us");
    for (size_t size = 0; size < sizeof sizes / sizeof *sizes; size++) {
        const int n = sizes[size];
        double *columns[CRITERIA];
        state = 42;
        for (int j = 0; j < CRITERIA; j++) {
            columns[j] = malloc((size_t)n * sizeof **columns);
            for (int i = 0; i < n; i++) columns[j][i] = 1 + 99 * next();
        }
        double *scores = malloc((size_t)n * sizeof *scores), *spare = malloc((size_t)n * sizeof *spare);
        measure("sum of products", sum_of_products, n, columns, scores, spare);
        measure("weighted sum", weighted_sum, n, columns, scores, spare);
        measure("TOPSIS", topsis, n, columns, scores, spare);
        free(scores);
        free(spare);
        for (int j = 0; j < CRITERIA; j++) free(columns[j]);
    }
    return 0;
}
