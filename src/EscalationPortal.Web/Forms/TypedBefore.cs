using System.Globalization;
using System.Text.Json;
using EscalationPortal.Persistence.Drafts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace EscalationPortal.Web.Forms;

/// <summary>What was typed before the session ended, to be put back into the form of the page.</summary>
public sealed class TypedBefore(UnsentForm unsent)
{
    private readonly FormCollection _fields = new(JsonSerializer.Deserialize<Dictionary<string, string?[]>>(unsent.Content)!
        .ToDictionary(f => f.Key, f => new StringValues(f.Value), StringComparer.OrdinalIgnoreCase));

    public IValueProvider Values => new FormValueProvider(BindingSource.Form, _fields, CultureInfo.InvariantCulture);

    /// <summary>What the writer had seen of the dispute.</summary>
    public int SeenThrough => int.TryParse(_fields["SeenThrough"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Of what the form changes, where it changes something that is stored; null elsewhere.</summary>
    public string? Version => Guid.TryParse(_fields["version"], out var version) ? version.ToString() : null;

    /// <summary>The form as it was typed. What is wrong with it is said when it is sent.</summary>
    public async Task<TForm> AsAsync<TForm>(Controller page) where TForm : class, new()
    {
        var form = new TForm();
        await page.TryUpdateModelAsync(form, "Form", Values);
        page.ModelState.Clear();
        return form;
    }
}
