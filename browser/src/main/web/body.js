// Makes three.js meshes of a scene's solids and puts them where poses say: see PROTOCOL.md.
import * as THREE from "./vendor/three/three.module.min.js";

/**
 * @param scene of an answer
 * @param materials look to three.js material
 */
export function bodyOf(scene, materials) {
  return new Body(scene, materials);
}

class Body {
  group = new THREE.Group();
  #frames;
  #tubes;
  #wedges = [];
  #materials;

  constructor(scene, materials) {
    this.#materials = materials;
    this.#frames = scene.segments.map(() => new THREE.Matrix4());
    this.#tubes = scene.solids.map((solid) => this.#add(solid));
  }

  /** Puts every solid where its segments are. */
  place(poses) {
    const [at, turned, size] = [new THREE.Vector3(), new THREE.Quaternion(), new THREE.Vector3(1, 1, 1)];
    this.#frames.forEach((frame, i) => {
      at.fromArray(poses.segments, 7 * i);
      turned.fromArray(poses.segments, 7 * i + 3);
      frame.compose(at, turned, size);
    });
    for (const tube of [...this.#tubes, ...this.#wedges]) {
      tube.place(this.#frames);
    }
  }

  /** Puts other wedges under the feet; they are seen from the next `place` on. */
  setWedges(solids) {
    for (const tube of this.#wedges) {
      this.group.remove(tube.mesh);
      tube.mesh.geometry.dispose();
    }
    this.#wedges = solids.map((solid) => this.#add(solid));
  }

  dispose() {
    for (const tube of [...this.#tubes, ...this.#wedges]) {
      tube.mesh.geometry.dispose();
    }
  }

  #add(solid) {
    const tube = new Tube(solid, this.#materials[solid.look]);
    this.group.add(tube.mesh);
    return tube;
  }
}

/** A surface whose rings follow their segments. */
class Tube {
  #rings;
  #points;
  #across;
  #vertices;

  constructor(solid, material) {
    this.#rings = solid.rings;
    this.#points = solid.points;
    this.#across = solid.across;
    this.#vertices = new THREE.BufferAttribute(new Float32Array(solid.points.length), 3);
    const geometry = new THREE.BufferGeometry();
    geometry.setAttribute("position", this.#vertices);
    geometry.setIndex(this.#faces());
    this.mesh = new THREE.Mesh(geometry, material);
    this.mesh.name = solid.name;
    this.mesh.frustumCulled = false;
  }

  #faces() {
    const n = this.#across;
    const faces = [];
    for (let ring = 0; ring + 1 < this.#rings.length; ring++) {
      for (let k = 0; k < n; k++) {
        const next = (k + 1) % n;
        const [a, b, c, d] = [ring * n + k, (ring + 1) * n + k, ring * n + next, (ring + 1) * n + next];
        faces.push(a, b, c, c, b, d);
      }
    }
    return faces;
  }

  place(frames) {
    const at = new THREE.Vector3();
    const n = this.#across;
    for (let i = 0; i < this.#rings.length * n; i++) {
      at.fromArray(this.#points, 3 * i).applyMatrix4(frames[this.#rings[Math.floor(i / n)]]);
      this.#vertices.setXYZ(i, at.x, at.y, at.z);
    }
    this.#vertices.needsUpdate = true;
    this.mesh.geometry.computeVertexNormals();
  }
}
