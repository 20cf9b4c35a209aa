using EscalationPortal.Domain;
using EscalationPortal.Web.Features.Logging.Drafts;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.SharedDrafts;

/// <summary>What the supervisor says, of one page or of the whole.</summary>
public sealed class CommentForm
{
    public string? Step { get; set; }
    public string? Text { get; set; }
}

public sealed class CommentFormValidator : AbstractValidator<CommentForm>
{
    public CommentFormValidator()
    {
        RuleFor(f => f.Step).Must(s => string.IsNullOrEmpty(s) || Journey.Find(s) is not null).WithMessage("Choose what it is about");
        RuleFor(f => f.Text).Text("Enter your comment", Lengths.Comment);
    }
}
