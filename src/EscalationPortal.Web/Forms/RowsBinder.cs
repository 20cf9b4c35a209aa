using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace EscalationPortal.Web.Forms;

/// <summary>
/// The rows of a form, each of them there. A sender can name rows of which no field is sent (<c>Rows.index</c>): the framework puts
/// null in their place, and every page and rule would have to expect it.
/// </summary>
public sealed class RowsBinder<TRow>(IModelBinder row, ILoggerFactory log) : CollectionModelBinder<TRow>(row, log) where TRow : class
{
    protected override object? ConvertToCollectionType(Type targetType, IEnumerable<TRow?> collection) =>
        base.ConvertToCollectionType(targetType, collection.OfType<TRow>());

    protected override void CopyToModel(object target, IEnumerable<TRow?> sourceCollection) =>
        base.CopyToModel(target, sourceCollection.OfType<TRow>());
}

public sealed class RowsBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.ModelType;
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(List<>)
            || context.Metadata.ElementMetadata is not { IsComplexType: true } row)
            return null;
        var log = context.Services.GetRequiredService<ILoggerFactory>();
        return (IModelBinder)Activator.CreateInstance(typeof(RowsBinder<>).MakeGenericType(row.ModelType), context.CreateBinder(row), log)!;
    }
}
