using System.Text;
using System.Text.Json;

namespace EscalationPortal.Domain.Policies;

/// <summary>Finds the line on which a JSON path begins, so that whoever edits the file need not count brackets.</summary>
internal sealed class PlacesInFile
{
    private readonly Dictionary<string, int> _lines = [];

    public PlacesInFile(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes);
        var line = 1;
        var counted = 0;
        reader.Read();
        Walk(ref reader, "$");

        void Walk(ref Utf8JsonReader at, string path)
        {
            _lines.TryAdd(path, LineOfToken(ref at));
            if (at.TokenType == JsonTokenType.StartObject)
            {
                while (at.Read() && at.TokenType == JsonTokenType.PropertyName)
                {
                    var place = $"{path}.{at.GetString()}";
                    _lines.TryAdd(place, LineOfToken(ref at));
                    at.Read();
                    Walk(ref at, place);
                }
            }
            else if (at.TokenType == JsonTokenType.StartArray)
            {
                for (var i = 0; at.Read() && at.TokenType != JsonTokenType.EndArray; i++)
                    Walk(ref at, $"{path}[{i}]");
            }
        }

        int LineOfToken(ref Utf8JsonReader at)
        {
            line += bytes.AsSpan(counted, (int)at.TokenStartIndex - counted).Count((byte)'\n');
            counted = (int)at.TokenStartIndex;
            return line;
        }
    }

    public int? LineOf(string path) => _lines.TryGetValue(path, out var line) ? line : null;
}
