using System.Collections.Concurrent;
using FluentValidation;
using FluentValidation.Validators;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EscalationPortal.Web.Forms;

/// <summary>How long the text of a field may be, as its form's validator says: a page shows the limit that holds.</summary>
public static class TextLimits
{
    private static readonly ConcurrentDictionary<(Type Form, string Field), int> s_known = new();

    /// <exception cref="InvalidOperationException">The field has no limit: what is typed into it could be too long to save.</exception>
    public static int Of(ModelMetadata field, IServiceProvider services) =>
        s_known.GetOrAdd((field.ContainerType!, field.PropertyName!), static (key, from) => Read(key.Form, key.Field, from), services);

    private static int Read(Type form, string field, IServiceProvider services)
    {
        var validator = services.GetService(typeof(IValidator<>).MakeGenericType(form)) as IValidator;
        var limits = validator?.CreateDescriptor().GetMembersWithValidators()[field].Select(v => v.Validator).OfType<ILengthValidator>();
        return limits?.Select(l => (int?)l.Max).Min()
            ?? throw new InvalidOperationException($"{form.Name}.{field} has no longest text in its validator.");
    }
}
