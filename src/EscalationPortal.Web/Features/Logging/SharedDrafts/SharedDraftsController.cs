using EscalationPortal.Persistence.Drafts;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Features.Logging.Drafts;
using EscalationPortal.Web.Forms;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Logging.SharedDrafts;

/// <summary>The supervisor's page of a draft that is shown to them: to read, and to comment.</summary>
[Route("shown-drafts/{id:guid}")]
public sealed class SharedDraftsController(
    DraftDesk drafts, FormTokens forms, TypedTextRestorer typedTexts, CurrentActor current, IValidator<CommentForm> validator)
    : ChangeController(forms, typedTexts)
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await drafts.OpenShownAsync(id, cancel) is not { } open)
            return NotFound();
        await drafts.RecordReadingAsync(open, cancel);
        return View(new SharedDraftPage(open, (await current.GetAsync()).Id, await TypedOrAsync(new CommentForm(), cancel)));
    }

    [HttpPost(""), KeptWhenUnsent]
    public async Task<IActionResult> Comment(Guid id, [Bind(Prefix = "Form")] CommentForm form, List<string>? kept, Guid formToken, CancellationToken cancel)
    {
        if (await drafts.OpenShownAsync(id, cancel) is not { } open)
            return NotFound();
        var reader = (await current.GetAsync()).Person;
        var page = new SharedDraftPage(open, reader.Id, form);
        (await validator.ValidateAsync(form, cancel)).AddToModelState(ModelState, "Form");
        this.AskAbout(form, kept);
        if (!ModelState.IsValid)
        {
            Mark(StatusCodes.Status400BadRequest);
            return View("Show", page);
        }

        return await KeepAsync(formToken, page.Address, $"{open.Act.By.Person.Name} can see your comment with the draft.", () =>
        {
            open.Draft.Comments.Add(new DraftComment
            {
                PersonId = reader.Id, From = $"{reader.Name}, {reader.Title}", Step = string.IsNullOrEmpty(form.Step) ? null : form.Step, Text = form.Text!, At = open.Act.At,
            });
            return Task.CompletedTask;
        }, async () => await drafts.OpenShownAsync(id, cancel) is { } stored ? View("Show", new SharedDraftPage(stored, reader.Id, form)) : NotFound(), cancel);
    }
}
