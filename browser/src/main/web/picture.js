// Saves the picture that stands on the stage, with its caption and what the model does not say.
import { say } from "./words.js";

const WIDTH = 1400;
const HEIGHT = 1050;
const EDGE = 56;
const LINE = 34;

export async function savePicture(stage, model, app) {
  const body = await createImageBitmap(await stage.picture(WIDTH, HEIGHT));
  const words = [
    ["600 26px system-ui, sans-serif", "#22323c", model.squat.caption],
    ["22px system-ui, sans-serif", "#22323c", model.squat.description],
    ["22px system-ui, sans-serif", "#52606a", `${model.squat.captionLimits} ${model.backs}`],
    ["22px system-ui, sans-serif", "#52606a", say("appName")],
  ];
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  canvas.width = WIDTH;
  const lines = words.flatMap(([font, ink, text]) => broken(pen, font, text).map((line) => ({ font, ink, line })));
  canvas.height = HEIGHT + 2 * EDGE + lines.length * LINE;
  pen.fillStyle = "#fffefb";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(body, 0, 0);
  lines.forEach(({ font, ink, line }, i) => {
    pen.font = font;
    pen.fillStyle = ink;
    pen.fillText(line, EDGE, HEIGHT + EDGE + i * LINE);
  });
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = "talus-squat.png";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  app.tell(model.squat.caption);
}

/** Lines that fit the width. */
function broken(pen, font, text) {
  pen.font = font;
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = lines[lines.length - 1] === "" ? word : `${lines[lines.length - 1]} ${word}`;
    if (pen.measureText(longer).width > WIDTH - 2 * EDGE) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = longer;
    }
  }
  return lines;
}
