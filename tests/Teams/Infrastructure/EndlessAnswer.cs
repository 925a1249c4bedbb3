using System.Net;

namespace TeamsHerstelBot.Teams.Tests.Infrastructure;

/// <summary>A Connector whose answers go on (up to 256 MiB, so that a test that fails also ends), and how much of them was read.</summary>
public sealed class EndlessAnswer(int status) : HttpMessageHandler
{
    private long _read;

    public long Read => Interlocked.Read(ref _read);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = new StreamContent(new Body(this)) });

    private sealed class Body(EndlessAnswer answer) : Stream
    {
        private const long End = 256L * 1024 * 1024;
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = (int)Math.Min(count, End - _position);
            _position += given;
            Interlocked.Add(ref answer._read, given);
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
