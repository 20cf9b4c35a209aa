using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Acting;

/// <summary>Gives back what was typed on a page when the session ended.</summary>
public sealed class TypedTextRestorer(CurrentActor current, UnsentForms unsent)
{
    /// <summary>What the person signed in had typed on this page; null if there is nothing.</summary>
    public async Task<TypedBefore?> RestoreAsync(Controller page, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (await unsent.TakeAsync(actor.Id, page.Request.Path.Value!, cancel) is not { } form)
            return null;
        var typed = new TypedBefore(form);
        page.ViewData["TypedBefore"] = true;
        page.ViewData["TypedOnVersion"] = typed.Version;
        return typed;
    }
}
