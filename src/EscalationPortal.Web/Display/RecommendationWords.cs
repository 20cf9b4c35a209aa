using EscalationPortal.Domain.Learning;

namespace EscalationPortal.Web.Display;

/// <summary>How far a recommendation has come, in a word, and the colour by which lists find it again.</summary>
public static class RecommendationWords
{
    public static string Of(RecommendationState state) => state == RecommendationState.NotDone ? "Not done" : state.ToString();

    public static string Colour(RecommendationState state) => state switch
    {
        RecommendationState.Done => "green",
        RecommendationState.NotDone => "orange",
        RecommendationState.Accepted => "blue",
        _ => "teal",
    };
}
