namespace EscalationPortal.Web.Features.Logging.Drafts;

/// <summary>What one page of the journey asks, as it is typed and as it is kept in the draft.</summary>
public abstract class StepForm
{
    /// <summary>What looks like personal data and was kept on purpose: the very words, so that anything new is asked about again.</summary>
    public List<string> Kept { get; set; } = [];

    /// <summary>Fills a form that is shown for the first time with what is known already.</summary>
    public virtual void Prepare(OpenDraft open)
    {
    }

    /// <summary>Adds the empty rows that the page shows.</summary>
    public virtual void Grow(OpenDraft open, bool another)
    {
    }
}
