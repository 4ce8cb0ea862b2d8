// Scoring in a product that still runs on .NET Framework. [C# 7.3]
using System;
using System.Collections.Generic;
using LearningOrg.Core;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Prioritization;

namespace Legacy.Scoring
{
    public class Offer
    {
        public string Name { get; set; }

        public double Price { get; set; }

        public double Speed { get; set; }
    }

    public static class Offers
    {
        private static readonly Weights Wrong = Weights.Of(new[] { 0.5, 0.3, 0.1 }); // LO2003

        private static readonly Weights Right = Weights.Of(0.5, 0.3, 0.2); // no LO2003: one, within rounding

        private static readonly Weights Counted = Weights.Normalized(5, 3, 3); // no LO2003: normalized

        public static WeightedScoring<Offer> Model()
        {
            return WeightedScoring<Offer>.Named("Offers", "1") // LO2003
                .Minimize("Price", "EUR", offer => offer.Price, 0, 100, 0.7)
                .Maximize("Speed", "Mbit/s", offer => offer.Speed, 0, 1000, 0.7)
                .Build();
        }

        public static WeightedScoring<Offer> Tuned(double price)
        {
            return WeightedScoring<Offer>.Named("Offers", "2") // no LO2003: known at run time
                .Minimize("Price", "EUR", offer => offer.Price, 0, 100, price)
                .Maximize("Speed", "Mbit/s", offer => offer.Speed, 0, 1000, 1 - price)
                .Build();
        }

        public static Ranking<Offer> Rank(IEnumerable<Offer> offers, IRankingMethod method)
        {
            return DecisionMatrix.Of(offers, offer => offer.Name)
                .Minimize("Price", offer => offer.Price)
                .Maximize("Speed", offer => offer.Speed, -2) // LO2002
                .Maximize("Price", offer => offer.Speed) // LO2004
                .RankBy(method);
        }
    }
}
