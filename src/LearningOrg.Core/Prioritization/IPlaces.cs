namespace LearningOrg.Core.Prioritization;

/// <summary>What a ranking knows about each position of its listing, from 0; <see cref="PrioritizedItem{T}"/> reads it.</summary>
internal interface IPlaces<T>
{
    int RankAt(int position);

    bool IsTiedAt(int position);

    T ItemAt(int position);

    string IdAt(int position);

    Score ScoreAt(int position);

    ScoreBreakdown BreakdownAt(int position);
}
