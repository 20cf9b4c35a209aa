namespace EscalationPortal.Web;

/// <summary>What the frame around every page says.</summary>
public sealed class FrameOptions
{
    public string Service { get; set; } = "Resolving professional differences";

    /// <summary>The partnership's name, as its policy gives it.</summary>
    public string? Partnership { get; set; }

    public bool Demonstration { get; set; }
}
