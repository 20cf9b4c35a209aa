using EscalationPortal.Web.Features.Logging.Drafts;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.SharedDrafts;

/// <summary>What the supervisor says, of one page or of the whole.</summary>
public sealed class CommentForm
{
    /// <summary>Short enough that it still fits among the notes of its side when the draft is submitted.</summary>
    public const int Longest = 2000;

    public string? Step { get; set; }
    public string? Text { get; set; }
}

public sealed class CommentFormValidator : AbstractValidator<CommentForm>
{
    public CommentFormValidator()
    {
        RuleFor(f => f.Step).Must(s => string.IsNullOrEmpty(s) || Journey.Find(s) is not null).WithMessage("Choose what it is about");
        RuleFor(f => f.Text).Text("Enter your comment", CommentForm.Longest);
    }
}
