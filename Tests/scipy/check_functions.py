"""Compares the statistical functions with scipy: replybook-calibrate functions | python3 check_functions.py

Exits with 1 where a value differs from scipy.stats.beta by more than the tolerance of its function.
"""
import csv
import math
import sys

from scipy.integrate import quad
from scipy.stats import beta

# Absolute for probabilities, relative for quantiles; the chance that one rate is below another is a quadrature.
TOLERANCE = {"cdf": 1e-10, "sf": 1e-10, "ppf": 1e-8, "less": 1e-7}


def expected(row):
    a, b, c = float(row["a"]), float(row["b"]), float(row["c"])
    if row["function"] == "cdf":
        return beta.cdf(c, a, b)
    if row["function"] == "sf":
        return beta.sf(c, a, b)
    if row["function"] == "ppf":
        return beta.ppf(c, a, b)
    # P(X < Y) = E[1 - F_Y(X)], the mean over X by its quantiles; sin² keeps the tails from hiding in the last subdivision.
    other = (c, float(row["d"]))

    def integrand(t):
        return beta.sf(beta.ppf(math.sin(math.pi * t / 2) ** 2, a, b), *other) * math.pi / 2 * math.sin(math.pi * t)

    return quad(integrand, 0, 1, epsabs=1e-10, limit=200)[0]


def main():
    worst, failures = {}, 0
    for row in csv.DictReader(sys.stdin):
        truth, value = expected(row), float(row["value"])
        error = abs(value - truth) / (max(truth, 1e-300) if row["function"] == "ppf" else 1)
        count, largest = worst.get(row["function"], (0, 0.0))
        worst[row["function"]] = (count + 1, max(largest, error))
        if error > TOLERANCE[row["function"]]:
            failures += 1
            print(f"differs by {error:.2e}: {row}, scipy {truth!r}")
    for name, (count, largest) in sorted(worst.items()):
        print(f"{name}: {count} values, largest difference {largest:.1e}")
    return 1 if failures or not worst else 0


if __name__ == "__main__":
    sys.exit(main())
